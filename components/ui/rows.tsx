import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** Makes a row of what is tapped as a whole. */
export const row =
  'group/row grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-3 text-ink no-underline ' +
  '[&>svg]:text-act';

/** A list of rows under hairlines. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <ul role="list" className="*:border-rule *:border-t *:last:border-b">
      {children}
    </ul>
  );
}

export interface RowProps {
  name: ReactNode;
  hint?: ReactNode;
  icon?: ReactNode;
}

export const RowName = ({ children }: { children: ReactNode }) => (
  <span className="block font-bold leading-snug">{children}</span>
);

export const RowHint = ({ children }: { children: ReactNode }) => (
  <span className="block text-small/[1.45] text-soft">{children}</span>
);

/** What stands in a row: a name, a hint under it, a sign at its end. */
export function RowBody({ name, hint, icon }: RowProps) {
  return (
    <>
      <span className="decoration-3 group-hover/row:underline">
        <RowName>{name}</RowName>
        {hint && <RowHint>{hint}</RowHint>}
      </span>
      {icon ?? <ChevronRight className="rtl:-scale-x-100" aria-hidden="true" />}
    </>
  );
}

/** A row that does something here; the whole row is the button. */
export function ButtonRow({ onClick, ...body }: RowProps & { onClick: () => void }) {
  return (
    <li>
      <button className={`${row} w-full text-start`} type="button" onClick={onClick}>
        <RowBody {...body} />
      </button>
    </li>
  );
}

/** A row that unfolds what is under it. */
export function FoldRow({ name, hint, children }: Omit<RowProps, 'icon'> & { children: ReactNode }) {
  return (
    <details className="border-rule border-t last:border-b open:[&>summary>svg]:rotate-180">
      <summary className={row}>
        <RowBody name={name} hint={hint} icon={<ChevronDown aria-hidden="true" />} />
      </summary>
      {children}
    </details>
  );
}
