import { ChevronDown, ChevronRight } from '@lucide/icons';
import type { ReactNode, ToggleEventHandler } from 'react';
import { Icon } from './icon';

/** The style of a row that can be tapped as a whole. */
export const row =
  'group/row grid min-h-16 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-3 text-ink no-underline ' +
  '[&>svg]:text-act';

/** A list of rows with hairlines. What stands in a row ends with the hairline of the next one. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <ul role="list" className="*:border-rule *:border-t not-in-[li]:*:last:border-b">
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

/** What a row shows: a name, a hint below it, a symbol at the end. */
export function RowBody({ name, hint, icon }: RowProps) {
  return (
    <>
      <span className="decoration-3 group-hover/row:underline">
        <RowName>{name}</RowName>
        {hint && <RowHint>{hint}</RowHint>}
      </span>
      {icon ?? <Icon of={ChevronRight} className="rtl:mirror" />}
    </>
  );
}

/** A row that is a button as a whole. */
export function ButtonRow({ onClick, ...body }: RowProps & { onClick: () => void }) {
  return (
    <li>
      <button className={`${row} w-full text-start`} type="button" onClick={onClick}>
        <RowBody {...body} />
      </button>
    </li>
  );
}

/** A row that unfolds what is below it; within a list, the list has the hairlines. */
export function FoldRow({
  id,
  name,
  hint,
  onToggle,
  children,
}: Omit<RowProps, 'icon'> & {
  id?: string;
  onToggle?: ToggleEventHandler<HTMLDetailsElement>;
  children: ReactNode;
}) {
  return (
    <details
      id={id}
      onToggle={onToggle}
      className="border-rule open:[&>summary>svg]:rotate-180 not-in-[li]:border-t not-in-[li]:last:border-b"
    >
      <summary className={row}>
        <RowBody name={name} hint={hint} icon={<Icon of={ChevronDown} />} />
      </summary>
      {children}
    </details>
  );
}
