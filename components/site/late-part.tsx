'use client';

import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { createLazy, type Lazy } from '@/lib/store/lazy';
import { NotLoaded } from './not-loaded';

/** A component whose script is fetched when it is needed, or ahead of that. */
type Later<Props> = Lazy<ComponentType<Props>>;

export const later: <Props>(load: () => Promise<ComponentType<Props>>) => Later<Props> = createLazy;

interface LatePartProps<Props> {
  of: Later<Props>;
  /** Its own. Where it has a heading that comes late, that takes the focus as it comes. */
  props: Props & { heading?: string };
}

/** Something that a tap opens. Where its script does not come, that is said. */
export function LatePart<Props extends object>({ of, props }: LatePartProps<Props>) {
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
    if (state === 'late' && heading) document.getElementById(heading)?.focus({ preventScroll: true });
  }, [state, heading]);
  if (of.value) return <of.value {...props} />;
  return <NotLoaded hasFailed={state === 'failed'} onAgain={ask} />;
}
