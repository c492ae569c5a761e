import type { ReactNode } from 'react';

/** Names and values with hairlines between; side by side where there is room. */
export function Facts({ stacked, children }: { stacked?: boolean; children: ReactNode }) {
  return (
    <dl
      className={`*:grid *:gap-x-6 *:border-rule *:border-t *:py-3 *:last:border-b [&_dt]:text-soft [&_dd]:wrap-anywhere [&_dt]:wrap-anywhere ${stacked ? '' : 'form:*:grid-cols-facts'}`}
    >
      {children}
    </dl>
  );
}

/** A name with its value. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
