'use client';

import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { rehearsals } from '@/lib/store/rehearsal-store';
import { useRehearsal } from '@/lib/store/use-rehearsal';

/** Faults with a sentence of their own. */
const told: ReadonlySet<string> = new Set(['unavailable', 'full', 'blocked', 'newer']);

/** That the device did not keep or delete something, and why. What was chosen stays on the screen. */
export function NotKept() {
  const say = useSay();
  const refused = useRehearsal((state) => state.refused);
  if (!refused) return null;
  const { fault, wanted } = refused;
  const why = told.has(fault) ? fault : 'failed';
  return (
    <div role="alert" className="border-ink border-y py-3">
      <b>{say('rehearsal.unsaved.title')}</b> {say(`rehearsal.unsaved.${why}`)}
      {wanted !== undefined && (
        <p>
          <TextButton onClick={() => void rehearsals.keepSentence(wanted)}>
            {say('rehearsal.unsaved.again')}
          </TextButton>
        </p>
      )}
    </div>
  );
}
