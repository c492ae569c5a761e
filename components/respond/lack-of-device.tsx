'use client';

import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { AddressToGoOn } from '@/components/start/address-to-go-on';
import { TextButton } from '@/components/ui/button';
import { lacksDevice } from '@/lib/playbook/answers';
import { useFlow } from './flow';

/** In the list: that there is no other device, who may lend one, and where that one carries on. */
export function LackOfDevice() {
  return lacksDevice(useFlow().answers) ? (
    <WordsFor of={['cut']} quiet>
      <Lack />
    </WordsFor>
  ) : null;
}

function Lack() {
  const say = useSay();
  const { playbook, tap } = useFlow();
  return (
    <>
      <p>
        <b>{say('cut.none')}.</b> {say('cut.borrow')}
      </p>
      <AddressToGoOn account={playbook.account} brief />
      {tap.open && (
        <p>
          <TextButton onClick={() => tap.answer('device', 'seen', say('cut.said-seen'))}>
            {say('cut.found')}
          </TextButton>
        </p>
      )}
    </>
  );
}
