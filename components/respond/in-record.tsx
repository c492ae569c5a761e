'use client';

import type { ReactNode } from 'react';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { Link } from '@/components/ui/link';
import { addedTo } from '@/lib/flow/added-to';
import { formPlace } from '@/lib/flow/form-place';
import { accountsLeftFor } from '@/lib/flow/told-of';
import type { FactKind } from '@/lib/incident/facts';
import { headOf } from '@/lib/wording/fact-words';
import { createEntryFormatter } from '@/lib/wording/lines';
import { useFlow } from './flow';

const link = 'inline-flex min-h-tap items-center';

interface Props {
  action: string;
  part: FactKind;
  /** Shown until something was written down. */
  children: ReactNode;
}

/** What a step asked to be written down, once it was. */
export function InRecord({ action, part, children }: Props) {
  const say = useSay();
  const locale = usePageLocale();
  const nameOf = useAccountName();
  const { held, statuses, playbook } = useFlow();
  const entries = held?.record.entries ?? [];
  const added = addedTo(entries, part, playbook.account);
  if (added.length === 0) return children;
  // A step that this settles leads there at its end.
  const leadsThere = statuses.get(action)?.entry.kind === 'fact-recorded';
  const { written } = createEntryFormatter(entries, say, nameOf);
  return (
    <>
      {added.map(({ entry, fact }) => {
        const head = fact && headOf(fact, say);
        return (
          <p key={entry.id}>
            <Done entry={entry.id}>
              {written(entry)} <Clock at={entry.recordedAt} />
            </Done>
            {head && <bdi className="block text-head wrap-anywhere">{head}</bdi>}
          </p>
        );
      })}
      <p className="flex flex-wrap gap-x-8">
        {!leadsThere && (
          <Link ahead className={link} href={`/${locale}/record/#part-${part}`}>
            {say('respond.answer.in-record')}
          </Link>
        )}
        {accountsLeftFor(entries, part) && (
          <Link className={link} href={`/${locale}/record/#${formPlace(part, playbook.account)}`}>
            {say('respond.write-another')}
          </Link>
        )}
      </p>
    </>
  );
}
