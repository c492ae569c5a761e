'use client';

import { usePageLocale } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { handOver } from './handed-over';

interface Props {
  name: string;
  /** What is to be checked, if it is known here. */
  pasted?: string;
}

/** Leads to the check, from where somebody is told to contact somebody, or has pasted what is no name. */
export function CheckLink({ name, pasted = '' }: Props) {
  const locale = usePageLocale();
  return (
    <p>
      <Link
        className={buttonStyle('plain', 'wide')}
        href={`/${locale}/check/`}
        onClick={() => handOver(pasted)}
      >
        {name}
      </Link>
    </p>
  );
}
