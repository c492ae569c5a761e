'use client';

import { usePageLocale } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';

/** Leads to the check, from where somebody is told to contact somebody. */
export function CheckLink({ name }: { name: string }) {
  const locale = usePageLocale();
  return (
    <p>
      <Link className={buttonStyle('plain', 'wide')} href={`/${locale}/check/`}>
        {name}
      </Link>
    </p>
  );
}
