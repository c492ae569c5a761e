import type { ComponentProps } from 'react';

/** A hint, a term, a source: as small as anything on the screen. */
export function Small(props: Omit<ComponentProps<'p'>, 'className'>) {
  return <p className="text-small text-soft" {...props} />;
}
