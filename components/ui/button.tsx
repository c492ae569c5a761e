import type { ComponentProps, ReactNode } from 'react';

/** act: goes and does. write: writes in the record. plain: the rest. */
type Look = 'act' | 'write' | 'plain';

const looks: Record<Look, string> = {
  act: 'border-transparent bg-act text-on-act',
  write: 'border-transparent bg-ink text-paper',
  plain: 'border-edge text-ink',
};

const shape =
  'btn inline-flex min-h-tap cursor-pointer items-center justify-center gap-3 rounded-control border-2 ' +
  'px-[clamp(0.75rem,4vw,1.5rem)] py-3 text-center font-bold leading-snug no-underline ' +
  'hover:underline hover:decoration-3 forced-colors:bg-[ButtonFace]';

/** A button that is off can still be reached by keyboard, so that its reason is heard. */
const states =
  'aria-disabled:cursor-default aria-disabled:border-dashed aria-disabled:border-edge ' +
  'aria-disabled:bg-transparent aria-disabled:text-soft aria-disabled:no-underline';

const styled = (look: Look, width?: 'wide') =>
  `${shape} ${looks[look]} ${width ? 'w-full form:w-auto form:min-w-68' : ''}`;

/** Makes a button of a label, for a file picker. */
export const buttonLabel = (look: Look, width?: 'wide') =>
  `${styled(look, width)} forced-colors:border-[ButtonText] forced-colors:text-[ButtonText]`;

/** Makes a link look like a button. */
export const buttonLink = (look: Look, width?: 'wide') =>
  `${styled(look, width)} forced-colors:border-[LinkText] forced-colors:text-[LinkText]`;

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  look: Look;
  /** Fills the column of a phone. */
  wide?: boolean | undefined;
}

/** A button with a border or a ground. */
export function Button({ look, wide, ...rest }: ButtonProps) {
  return (
    <button className={`${buttonLabel(look, wide ? 'wide' : undefined)} ${states}`} type="button" {...rest} />
  );
}

/** A button that reads as a link: it writes, and stays quiet. */
export function TextButton(props: Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button
      className="inline-flex min-h-tap cursor-pointer items-center text-act underline decoration-1 hover:decoration-3"
      type="button"
      {...props}
    />
  );
}

const inColumns = {
  one: '',
  two: 'form:grid-cols-2',
};

/** Buttons below each other; two columns of them where there is room. */
export function Buttons({
  columns = 'one',
  children,
}: {
  columns?: keyof typeof inColumns;
  children: ReactNode;
}) {
  return <div className={`btns grid gap-3 ${inColumns[columns]}`}>{children}</div>;
}
