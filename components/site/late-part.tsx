'use client';

import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react';
import { createLazy, type Lazy } from '@/lib/store/lazy';
import { NotLoaded } from './not-loaded';

/** A component whose script is fetched on demand or ahead. */
type Later<Props> = Lazy<ComponentType<Props>>;

export const later: <Props>(load: () => Promise<ComponentType<Props>>) => Later<Props> = createLazy;

interface LatePartProps<Props> {
  of: Later<Props>;
  /** Its props. A `heading` that arrives late, after a tap, takes the focus then. */
  props: Props & { heading?: string };
  /** Shown in its place until it is here, and for good if it does not come. */
  meanwhile?: ReactNode;
}

/** A part that a tap opens. If its script cannot be fetched, it says so. */
export function LatePart<Props extends object>({ of, props, meanwhile }: LatePartProps<Props>) {
  const [state, setState] = useState<'coming' | 'failed' | 'late'>('coming');
  const { heading } = props;
  const ask = useCallback(() => {
    setState('coming');
    of.load().then(
      () => setState('late'),
      () => setState('failed'),
    );
  }, [of]);
  useEffect(() => {
    if (!of.value) ask();
  }, [of, ask]);
  useEffect(() => {
    // Before anything was tapped, the focus stays where the browser puts it.
    if (state === 'late' && heading && navigator.userActivation?.hasBeenActive)
      document.getElementById(heading)?.focus({ preventScroll: true });
  }, [state, heading]);
  if (of.value) return <of.value {...props} />;
  if (meanwhile !== undefined) return meanwhile;
  return <NotLoaded hasFailed={state === 'failed'} onAgain={ask} />;
}
