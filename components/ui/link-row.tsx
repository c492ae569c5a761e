'use client';

import Link from 'next/link';
import { RowBody, type RowProps, row } from './rows';

interface LinkRowProps extends RowProps {
  /** Where addresses of this page lead. */
  id?: string;
  href: string;
  onClick?: () => void;
  /** Whether the page behind it is fetched ahead: only where it is the likely next tap, for poor networks. */
  ahead?: boolean;
}

/** A row that leads somewhere; the whole row is the link. */
export function LinkRow({ id, href, onClick, ahead = false, ...body }: LinkRowProps) {
  return (
    <li id={id}>
      <Link className={row} href={href} prefetch={ahead ? null : false} {...(onClick && { onClick })}>
        <RowBody {...body} />
      </Link>
    </li>
  );
}
