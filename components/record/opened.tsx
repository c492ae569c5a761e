'use client';

import { useEffect, useId, useRef } from 'react';
import { useSay } from '@/components/site/words-provider';
import { isToTell, useOpening } from '@/lib/store/opened';

/** What is to be known of a record that came from a file. Takes the focus when the file was just opened. */
export function OpenedNote({ slot }: { slot: string }) {
  const say = useSay();
  const opening = useOpening(slot);
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (opening && isToTell()) note.current?.focus();
  }, [opening]);
  const id = useId();
  if (!opening) return null;
  const { how, count, begins } = opening;
  return (
    <div className="flow-2">
      <p ref={note} tabIndex={-1} aria-describedby={id}>
        {say(`opening.${how}`)}
      </p>
      <p id={id}>{say('opening.holds', { count, begins })}</p>
    </div>
  );
}
