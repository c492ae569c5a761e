import type { ComponentProps, ReactNode } from 'react';

interface Props extends Omit<ComponentProps<'details'>, 'title'> {
  title: ReactNode;
  /** Words before the title that open it too, in one paragraph with it. */
  lead?: ReactNode;
  /** The id of what opens it, to focus it. */
  opener?: string | undefined;
}

/** A disclosure. */
export function Fold({ title, lead, opener, children, ...rest }: Props) {
  const link = 'text-act underline';
  return (
    <details {...rest}>
      {lead ? (
        <summary id={opener}>
          {lead} <span className={link}>{title}</span>
        </summary>
      ) : (
        <summary id={opener} className={`inline-flex min-h-tap items-center ${link}`}>
          {title}
        </summary>
      )}
      {children}
    </details>
  );
}
