import type { ComponentProps, ReactNode } from 'react';

// With system colours a background would cover the label: the border shows the button.
const outlined = 'forced-colors:border-current forced-colors:bg-transparent';

/** act: goes and does. write: writes in the record. plain: all others. The stop block has its own. */
const looks = {
  act: `border-transparent bg-act text-on-act ${outlined} forced-colors:text-act`,
  write: `border-transparent bg-ink text-paper ${outlined} forced-colors:text-ink`,
  plain: 'border-edge text-ink forced-colors:[a&]:text-[LinkText]',
  'write-on-stop': `border-transparent bg-on-stop text-[#1a1c22] ${outlined} forced-colors:text-ink`,
  'plain-on-stop': 'border-current text-inherit',
};
type Look = keyof typeof looks;

const off = 'cursor-default border-dashed border-edge text-soft';

const shape =
  'inline-flex min-h-tap items-center justify-center gap-3 rounded-control border-2 ' +
  'px-[clamp(0.75rem,4vw,1.5rem)] py-3 text-center font-bold leading-snug no-underline decoration-3';

/** The style of a button, also for a link or label that looks like one. A wide one fills the column of a phone. */
export const buttonStyle = (look: Look | 'off', width?: 'wide') =>
  [
    shape,
    look === 'off' ? off : looks[look],
    look !== 'off' && 'hover:underline',
    width && 'w-full form:w-auto form:min-w-68',
  ]
    .filter(Boolean)
    .join(' ');

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  look: Look;
  wide?: boolean | undefined;
}

/** A button with a border or a background. A disabled one can still be focused, so that its reason is read out. */
export function Button({ look, wide, ...rest }: ButtonProps) {
  const shown = rest['aria-disabled'] ? 'off' : look;
  return <button className={buttonStyle(shown, wide ? 'wide' : undefined)} type="button" {...rest} />;
}

/** A quiet button that looks like a link and writes in the record. */
export function TextButton(props: Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button
      className="inline-flex min-h-tap items-center text-act underline decoration-1 hover:decoration-3"
      type="button"
      {...props}
    />
  );
}

const inColumns = {
  one: '',
  two: 'form:grid-cols-2',
  /** The first above the two others. */
  three: 'form:grid-cols-2 form:*:first:col-span-full',
  /** As many side by side as fit. */
  any: 'grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]',
};

interface ButtonsProps {
  columns?: keyof typeof inColumns;
  /** Where they stand. */
  className?: string;
  children: ReactNode;
}

/** Buttons below each other; in columns where there is room. */
export function Buttons({ columns = 'one', className = '', children }: ButtonsProps) {
  return <div className={`grid gap-3 ${inColumns[columns]} ${className}`}>{children}</div>;
}
