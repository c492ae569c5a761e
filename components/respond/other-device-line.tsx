'use client';

import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { AddressToGoOn } from '@/components/start/address-to-go-on';
import { TextButton } from '@/components/ui/button';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Fold } from '@/components/ui/fold';
import { isWatched } from '@/lib/playbook/answers';
import { useFlow } from './flow';

const id = 'which-device';

/** The first numbered line of a step in that position, and the tap of who has another device in hand. */
export function OtherDeviceLine() {
  return (
    <WordsFor of={['cut']} quiet>
      <Line />
    </WordsFor>
  );
}

function Line() {
  const say = useSay();
  const { answers, tap, playbook, held, arrivedAt } = useFlow();
  const isSeen = isWatched(answers);
  const said = held?.record.entries.findLast(
    (entry) => entry.kind === 'question-answered' && entry.question === 'device',
  );
  useFocusAfterChange(id, isSeen ? 'seen' : 'other');
  const answer = isSeen ? 'other' : 'seen';
  // On another device it is said once more where it was answered, to be undone.
  if (!isSeen && !(said && Date.parse(said.recordedAt) > arrivedAt)) return null;
  return (
    <li className="entry">
      <span className="step-n" aria-hidden="true" />
      <div className="flow-2">
        <h3 id={id} tabIndex={-1}>
          {say(isSeen ? 'cut.first' : 'cut.first-other')}
        </h3>
        {isSeen && <p>{say('cut.first-why')}</p>}
        {tap.open && (
          <TextButton onClick={() => tap.answer('device', answer, say(`cut.said-${answer}`))}>
            {say(isSeen ? 'cut.other' : 'cut.undo')}
          </TextButton>
        )}
        {isSeen && (
          <Fold title={say('cut.show')}>
            <div className="flow-4 py-2">
              <AddressToGoOn account={playbook.account} />
            </div>
          </Fold>
        )}
      </div>
    </li>
  );
}
