'use client';

import { type ToggleEvent, useState } from 'react';

/** What a person unfolded or folded, until the tab is closed: whoever comes back from a task finds the list as it was. */
const chosen = new Map<string, boolean>();

/** Whether a fold is open: as the person left it, else as it is by itself. */
export function useOpenFold(name: string, byItself: boolean) {
  const [, setOwn] = useState(chosen.get(name));
  const open = chosen.get(name) ?? byItself;
  const onToggle = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
    if (currentTarget.open === open) return;
    chosen.set(name, currentTarget.open);
    setOwn(currentTarget.open);
  };
  return { open, onToggle };
}
