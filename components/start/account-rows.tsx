'use client';

import { usePageLocale } from '@/components/site/words-provider';
import { Code } from '@/components/ui/code';
import { LinkRow } from '@/components/ui/link-row';
import { Rows } from '@/components/ui/rows';
import { findPlaybookName, playbookNames } from '@/lib/content/accounts/names';
import { incidents } from '@/lib/store/device';

export interface Choice {
  kind: string;
  id: string;
  name: string;
  hint: string;
  domain: string | null;
  /** Says which other firms have a like name. */
  siblings: string | null;
}

/** With no more choices than these, each is a likely next tap; of a long list, nothing is fetched ahead. */
const few = 4;

/** Whoever names an account need not keep one that stood in for it. */
function standInsFor(account: { kind: string; id: string }) {
  const chosen = findPlaybookName(account);
  return playbookNames.filter(({ kind, name }) => chosen?.name && kind === chosen.kind && name === null);
}

/** The accounts to choose from. Plain links without scripts; with them, the choice is written in the record. */
export function AccountRows({ choices }: { choices: readonly Choice[] }) {
  const locale = usePageLocale();
  return (
    <Rows>
      {choices.map(({ kind, id, name, hint, domain, siblings }) => (
        <LinkRow
          key={id}
          ahead={domain !== null && choices.length <= few}
          href={`/${locale}/respond/${id}/`}
          name={name}
          hint={
            <>
              {domain ? <Code>{domain}</Code> : hint}
              {siblings && <span className="block">{siblings}</span>}
            </>
          }
          onClick={() => {
            if (incidents.getState().writeLock !== 'elsewhere')
              void incidents.chooseAccount({ kind, id }, standInsFor({ kind, id }));
          }}
        />
      ))}
    </Rows>
  );
}
