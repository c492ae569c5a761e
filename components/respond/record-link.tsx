'use client';

import { useHydrated } from '@/components/site/hydrated';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { addedTo } from '@/lib/flow/added-to';
import type { FactKind } from '@/lib/incident/facts';
import { useFlow } from './flow';

const inRecord = later(() => import('./in-record').then(({ InRecord }) => InRecord));

/** Leads from a step to the form of the record that it is about, until that is filled in; then it says so. */
export function RecordLink({ action, part }: { action: string; part: FactKind }) {
  const say = useSay();
  const locale = usePageLocale();
  const { held, playbook } = useFlow();
  const added = addedTo(held?.record.entries ?? [], part, playbook.account);
  if (!useHydrated()) return null;
  if (added.length > 0)
    return (
      <WordsFor of={['steps', 'facts']} quiet>
        <LatePart of={inRecord} props={{ action, part, added }} meanwhile={null} />
      </WordsFor>
    );
  return (
    <p>
      <Link ahead className={buttonStyle('plain', 'wide')} href={`/${locale}/record/#add-${part}`}>
        {say('respond.write-it')}
      </Link>
    </p>
  );
}
