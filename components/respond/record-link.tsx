'use client';

import { useHydrated } from '@/components/site/hydrated';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { FactKind } from '@/lib/incident/facts';

/** Leads from a step to the form of the record that it is about. */
export function RecordLink({ part }: { part: FactKind }) {
  const say = useSay();
  const locale = usePageLocale();
  if (!useHydrated()) return null;
  return (
    <p>
      <Link ahead className={buttonStyle('plain', 'wide')} href={`/${locale}/record/#add-${part}`}>
        {say('respond.write-it')}
      </Link>
    </p>
  );
}
