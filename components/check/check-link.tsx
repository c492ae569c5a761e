'use client';

import Link from 'next/link';
import { usePageLocale } from '@/components/site/words-provider';

/** Leads to the check, from where somebody is told to contact somebody. */
export function CheckLink({ name }: { name: string }) {
  const locale = usePageLocale();
  return (
    <p>
      <Link className="btn btn-plain btn-wide" href={`/${locale}/check/`} prefetch={false}>
        {name}
      </Link>
    </p>
  );
}
