import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** A list of rows under hairlines. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <ul role="list" className="rows">
      {children}
    </ul>
  );
}

interface RowProps {
  name: ReactNode;
  hint?: ReactNode;
  icon?: ReactNode;
}

/** What stands in a row: a name, a hint under it, a sign at its end. */
export function RowBody({ name, hint, icon }: RowProps) {
  return (
    <>
      <span>
        <span className="row-name">{name}</span>
        {hint && <span className="row-hint">{hint}</span>}
      </span>
      {icon ?? <ChevronRight className="icon icon-turn" aria-hidden="true" />}
    </>
  );
}

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
      <Link className="row" href={href} prefetch={ahead ? null : false} {...(onClick && { onClick })}>
        <RowBody {...body} />
      </Link>
    </li>
  );
}

/** A row that does something here; the whole row is the button. */
export function ButtonRow({ onClick, ...body }: RowProps & { onClick: () => void }) {
  return (
    <li>
      <button className="row row-button" type="button" onClick={onClick}>
        <RowBody {...body} />
      </button>
    </li>
  );
}
