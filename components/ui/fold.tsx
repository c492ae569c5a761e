import type { ComponentProps, ReactNode } from 'react';

/** A disclosure. */
export function Fold({ title, children, ...rest }: ComponentProps<'details'> & { title: ReactNode }) {
  return (
    <details {...rest}>
      <summary className="inline-flex min-h-tap items-center text-act underline">{title}</summary>
      {children}
    </details>
  );
}
