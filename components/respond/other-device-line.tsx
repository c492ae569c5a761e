'use client';

import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { AddressToGoOn } from '@/components/start/address-to-go-on';
import { Borrow, FoundDevice } from '@/components/start/no-other-device';
import { TextButton } from '@/components/ui/button';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Fold } from '@/components/ui/fold';
import { isWatched, lacksDevice, mayMoveWallet } from '@/lib/playbook/answers';
import { useFlow } from './flow';
import { useOpenFold } from './open-folds';

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
  const { answers, kinds, tap, playbook, held, screen, arrivedAt, answerHere, goOn } = useFlow();
  const isSeen = isWatched(answers);
  const isAlone = lacksDevice(answers);
  const isCall = playbook.actions.some(({ id, byTalking }) => id === screen && byTalking);
  const fold = useOpenFold('carry-on', true);
  const said = held?.record.entries.findLast(
    (entry) => entry.kind === 'question-answered' && entry.question === 'device',
  );
  useFocusAfterChange(id, isAlone ? 'alone' : isSeen ? 'seen' : 'other');
  const goesOn = () => {
    answerHere('device', 'no-other', say('respond.triage.device.said-no-other'));
    goOn();
  };
  const undo = (
    <TextButton onClick={() => tap.answer('device', 'seen', say('cut.said-seen'))}>
      {say('cut.undo')}
    </TextButton>
  );
  // On another device it is said once more where it was answered, to be undone.
  if (!isSeen && !(said && Date.parse(said.recordedAt) > arrivedAt)) return null;
  return (
    <li className="entry">
      <span className="step-n" aria-hidden="true" />
      <div className="flow-2">
        <h3 id={id} tabIndex={-1}>
          {say(isAlone ? 'cut.none' : isSeen ? 'cut.first' : 'cut.first-other')}
        </h3>
        {isAlone ? (
          <>
            <Borrow wallet={mayMoveWallet(kinds, answers)} />
            <FoundDevice tap={tap} />
            {isCall && <p>{say('cut.call')}</p>}
          </>
        ) : (
          isSeen && <p>{say('cut.first-why')}</p>
        )}
        {isSeen && (
          <Fold title={say('cut.show')} {...fold}>
            <div className="py-2">
              <AddressToGoOn account={playbook.account} brief />
            </div>
          </Fold>
        )}
        {tap.open && (
          <p className="flex flex-wrap gap-x-8">
            {isSeen && (
              <TextButton onClick={() => tap.answer('device', 'other', say('cut.said-other'))}>
                {say('cut.other')}
              </TextButton>
            )}
            {!isAlone && (isSeen ? <TextButton onClick={goesOn}>{say('cut.no-other')}</TextButton> : undo)}
          </p>
        )}
      </div>
    </li>
  );
}
