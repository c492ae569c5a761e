'use client';

import { useEffect, useState } from 'react';
import { Moved } from '@/components/aloud/moved';
import { useSay } from '@/components/site/words-provider';
import { rehearsals } from '@/lib/store/rehearsal-store';
import { useRehearsal } from '@/lib/store/use-rehearsal';

/** The block that says to hang up, where it is on the screen, and whether its buttons are there. */
function lookForBlock() {
  const block = document.getElementById('stop-asked')?.closest('section') ?? null;
  return { block, hasButtons: block?.querySelector('button') != null };
}

/**
 * The sentence that somebody chose in a rehearsal, below the buttons of the block that says to hang up. The block is
 * looked for in the page, so that its own scripts stay as light as they are.
 */
export function KeptSentence() {
  const say = useSay();
  const sentence = useRehearsal((state) => state.sentence);
  const [{ block, turn }, setShown] = useState(() => ({ ...lookForBlock(), turn: 0 }));
  useEffect(() => {
    const look = () =>
      setShown((before) => {
        const now = lookForBlock();
        const isSame = now.block === before.block && now.hasButtons === before.hasButtons;
        return isSame ? before : { ...now, turn: before.turn + 1 };
      });
    const changes = new MutationObserver(look);
    changes.observe(document.body, { subtree: true, childList: true });
    look();
    return () => changes.disconnect();
  }, []);
  useEffect(() => {
    if (block) void rehearsals.load();
  }, [block]);
  if (!block || sentence === null) return null;
  return (
    // Another block, or the same with its buttons: moved there anew.
    <Moved key={turn} className="mt-6" to={(own) => block.append(own)}>
      <p>{say('keeping.sentence')}</p>
      <p className="text-lead" dir="auto">
        <b>{sentence}</b>
      </p>
    </Moved>
  );
}
