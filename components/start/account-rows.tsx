'use client';

import { AccountSearch } from '@/components/accounts/account-search';
import { usePageLocale } from '@/components/site/words-provider';
import { Code } from '@/components/ui/code';
import { LinkRow } from '@/components/ui/link-row';
import { FoldRow, Rows } from '@/components/ui/rows';
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
  /** It fits any account of its kind. */
  isAny?: true;
}

/** What is chosen from on the start page: a row, or several behind one. */
export type ChoiceRow = Choice | { title: string; choices: readonly Choice[] };

/** Whoever names an account need not keep one that stood in for it. */
function standInsFor(account: { kind: string; id: string }) {
  const chosen = findPlaybookName(account);
  return playbookNames.filter(({ kind, name }) => chosen?.name && kind === chosen.kind && name === null);
}

/** The accounts to choose from. Plain links without scripts; with them, the choice is written in the record. */
export function AccountRows({ rows }: { rows: readonly ChoiceRow[] }) {
  const all = rows.flatMap((one) => ('choices' in one ? one.choices : one));
  return (
    <AccountSearch of={all}>
      {(found) => (
        <Rows>
          {(found ?? rows).map((one) =>
            'choices' in one ? (
              <li key={one.title}>
                <FoldRow name={one.title}>
                  <Rows>
                    {one.choices.map((choice) => (
                      <AccountRow key={choice.id} {...choice} />
                    ))}
                  </Rows>
                </FoldRow>
              </li>
            ) : (
              <AccountRow key={one.id} {...one} />
            ),
          )}
        </Rows>
      )}
    </AccountSearch>
  );
}

function AccountRow({ kind, id, name, hint, domain, siblings }: Choice) {
  const locale = usePageLocale();
  return (
    <LinkRow
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
  );
}
