'use client';

import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { NotLoaded } from './not-loaded';

/** A component whose script is fetched when it is needed, or ahead of that. */
export interface Later<Props> {
  here: ComponentType<Props> | null;
  fetch(): Promise<void>;
  /** For effects: fetches it while there is a network, and says nothing of it. */
  ahead(): void;
}

export function later<Props>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  const late: Later<Props> = {
    here: null,
    async fetch() {
      late.here ??= await load();
    },
    ahead: () => void late.fetch().catch(() => {}),
  };
  return late;
}

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
    of.fetch().then(
      () => setState('late'),
      () => setState('failed'),
    );
  }, [of]);
  useEffect(() => {
    if (!of.here) ask();
  }, [of, ask]);
  useEffect(() => {
    if (state === 'late' && heading) document.getElementById(heading)?.focus({ preventScroll: true });
  }, [state, heading]);
  if (of.here) return <of.here {...props} />;
  return <NotLoaded hasFailed={state === 'failed'} onAgain={ask} />;
}
