import type { ComponentProps } from 'react';

/** A hint, a term or a source, in the smallest size there is. */
export function Small(props: Omit<ComponentProps<'p'>, 'className'>) {
  return <p className="text-small text-soft" {...props} />;
}
