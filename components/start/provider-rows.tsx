'use client';

import { usePageLocale } from '@/components/site/words-provider';
import { LinkRow, Rows } from '@/components/ui/rows';
import { exchangeOf } from '@/lib/incident/account';
import { incidents } from '@/lib/store/device';

interface Choice {
  id: string;
  name: string;
  hint: string;
  domain: string | null;
}

/** The accounts to choose from. Plain links without scripts; with them, the choice is written in the record. */
export function ProviderRows({ choices }: { choices: readonly Choice[] }) {
  const locale = usePageLocale();
  return (
    <Rows>
      {choices.map(({ id, name, hint, domain }) => (
        <LinkRow
          key={id}
          ahead={domain !== null}
          href={`/${locale}/respond/${id}/`}
          name={name}
          hint={domain ? <bdi className="code">{domain}</bdi> : hint}
          onClick={() => {
            if (incidents.getState().writeLock !== 'elsewhere') void incidents.chooseAccount(exchangeOf(id));
          }}
        />
      ))}
    </Rows>
  );
}
