'use client';

import { useEffect, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { LinkRow } from '@/components/ui/link-row';
import { Rows } from '@/components/ui/rows';
import { keptPages } from '@/lib/offline/keep';

export interface AccountPage {
  href: string;
  name: string;
}

/** Of these accounts, those whose steps open without a network. */
export function KeptAccounts({ of }: { of: readonly AccountPage[] }) {
  const say = useSay();
  const [kept, setKept] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => void keptPages().then(setKept), []);
  const rows = of.filter(({ href }) => kept?.has(href));
  if (rows.length === 0) return kept && <p>{say('offline.none')}</p>;
  return (
    <Rows>
      {rows.map((row) => (
        <LinkRow key={row.href} {...row} />
      ))}
    </Rows>
  );
}
