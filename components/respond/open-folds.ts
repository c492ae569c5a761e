'use client';

import { type ToggleEvent, useState } from 'react';
import { folds } from '@/lib/store/folds';
import { useFlow } from './flow';

/** Whether a fold of the list is open: as the person left it in this incident, else as it is by itself. */
export function useOpenFold(name: string, byItself: boolean) {
  const slot = useFlow().held?.slot ?? null;
  const [, redraw] = useState({});
  const open = folds.isOpen(slot, name) ?? byItself;
  const onToggle = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
    if (currentTarget.open === open) return;
    folds.setOpen(slot, name, currentTarget.open);
    redraw({});
  };
  return { open, onToggle };
}
