'use client';

import { FileUp, Plus } from '@lucide/icons';
import { side } from '@/components/site/page';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Icon } from '@/components/ui/icon';
import { LinkRow } from '@/components/ui/link-row';
import { Rows } from '@/components/ui/rows';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';
import { OpenFile } from './open-file';
import { WaysOut } from './ways-out';

/** The id of the heading. */
export const shareHeading = 'share-title';

/** The ways out of this device, and back in. */
export function Share({ held, canWrite }: { held: LoadedRecord; canWrite: boolean }) {
  const say = useSay();
  const locale = usePageLocale();
  return (
    <aside
      className={`${side} pb-16 max-wide:border-ink max-wide:border-t max-wide:pt-4`}
      id="share"
      aria-labelledby={shareHeading}
    >
      <div className="flow-3">
        <h2 id={shareHeading} tabIndex={-1}>
          {say('record.share.title')}
        </h2>
        <WaysOut key={held.slot} held={held} canWrite={canWrite} />
        <Rows>
          <LinkRow
            href={`/${locale}/record/report/`}
            name={say('record.share.report')}
            hint={say('record.share.report-hint')}
          />
          <OpenFile name={say('record.share.open')} icon={<Icon of={FileUp} />} />
          <LinkRow
            href={`/${locale}/`}
            name={say('record.share.another')}
            icon={<Icon of={Plus} />}
            onClick={() => void incidents.choose(null)}
          />
        </Rows>
      </div>
    </aside>
  );
}
