'use client';

import { Link } from './link';
import { RowBody, type RowProps, row } from './rows';

interface LinkRowProps extends RowProps {
  /** The target of addresses within this page. */
  id?: string;
  href: string;
  onClick?: () => void;
  /** Whether its page is prefetched: only the likely next tap, for poor networks. */
  ahead?: boolean;
}

/** A row that is a link as a whole. */
export function LinkRow({ id, href, onClick, ahead = false, ...body }: LinkRowProps) {
  return (
    <li id={id}>
      <Link className={row} href={href} ahead={ahead} {...(onClick && { onClick })}>
        <RowBody {...body} />
      </Link>
    </li>
  );
}
