'use client';

import { FileUp } from '@lucide/icons';
import { OpenFile } from '@/components/record/open-file';
import { useHydrated } from '@/components/site/hydrated';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Icon } from '@/components/ui/icon';
import { LinkRow } from '@/components/ui/link-row';
import { Rows } from '@/components/ui/rows';

/** For people with a record from another device, and for support staff. */
export function OtherWays() {
  const say = useSay();
  const locale = usePageLocale();
  return (
    <Rows>
      <LinkRow
        href={`/${locale}/check/`}
        name={say('start.ways.check')}
        hint={say('start.ways.check-hint')}
      />
      <LinkRow
        href={`/${locale}/record/report/`}
        name={say('start.ways.report')}
        hint={say('start.ways.report-hint')}
      />
      {useHydrated() && <OpenFile name={say('start.resume.open-file')} icon={<Icon of={FileUp} />} />}
      <LinkRow href={`/${locale}/support/`} name={say('start.ways.support')} />
    </Rows>
  );
}
