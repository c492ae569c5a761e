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
 * looked for in the page, so that nobody without a sentence is sent a byte of this with it.
 */
export function KeptSentence() {
  const say = useSay();
  const sentence = useRehearsal((state) => state.sentence);
  const [{ block, hasButtons }, setShown] = useState(lookForBlock);
  useEffect(() => {
    const look = () =>
      setShown((before) => {
        const now = lookForBlock();
        return now.block === before.block && now.hasButtons === before.hasButtons ? before : now;
      });
    const changes = new MutationObserver(look);
    changes.observe(document.body, { subtree: true, childList: true });
    return () => changes.disconnect();
  }, []);
  useEffect(() => {
    if (block) void rehearsals.load();
  }, [block]);
  if (!block || sentence === null) return null;
  return (
    <Moved key={`${hasButtons}`} className="mt-6" to={(own) => block.append(own)}>
      <p>{say('keeping.sentence')}</p>
      <p className="text-lead" dir="auto">
        <b>{sentence}</b>
      </p>
    </Moved>
  );
}
