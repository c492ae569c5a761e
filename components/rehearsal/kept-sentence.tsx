'use client';

import { useEffect, useState } from 'react';
import { Moved } from '@/components/aloud/moved';
import { useSay } from '@/components/site/words-provider';
import { useKeptRehearsal, useRehearsal } from '@/lib/store/use-rehearsal';

/** The block that says to hang up, where it is on the screen, and whether its buttons are there. */
function lookForBlock() {
  const place = document.querySelector('[id^=stop-asked]')?.closest('section') ?? null;
  return { place, hasButtons: place?.querySelector('button') != null };
}

/**
 * The sentence that somebody chose in a rehearsal, below the buttons of the block that says to hang up. The block is
 * looked for in the page, so that its own scripts stay as light as they are.
 */
export function KeptSentence() {
  const say = useSay();
  const sentence = useRehearsal((state) => state.sentence);
  const [{ place, turn }, setShown] = useState(() => ({ ...lookForBlock(), turn: 0 }));
  useEffect(() => {
    const look = () =>
      setShown((before) => {
        const now = lookForBlock();
        const isSame = now.place === before.place && now.hasButtons === before.hasButtons;
        return isSame ? before : { ...now, turn: before.turn + 1 };
      });
    const changes = new MutationObserver(look);
    changes.observe(document.body, { subtree: true, childList: true });
    look();
    return () => changes.disconnect();
  }, []);
  useKeptRehearsal(place !== null);
  if (!place || sentence === null) return null;
  return (
    // Another block, or the same with its buttons: moved there anew.
    <Moved key={turn} className="mt-6" to={(own) => place.append(own)}>
      <p>{say('keeping.sentence')}</p>
      <p className="text-lead" dir="auto">
        <b>{sentence}</b>
      </p>
    </Moved>
  );
}
