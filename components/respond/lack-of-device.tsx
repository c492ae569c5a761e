'use client';

import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { AddressToGoOn } from '@/components/start/address-to-go-on';
import { Borrow, FoundDevice } from '@/components/start/no-other-device';
import { lacksDevice, mayMoveWallet } from '@/lib/playbook/answers';
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
  const { playbook, kinds, answers, tap } = useFlow();
  return (
    <>
      <p className="font-bold">{say('cut.none')}</p>
      <Borrow wallet={mayMoveWallet(kinds, answers)} />
      <AddressToGoOn account={playbook.account} brief />
      <p>
        <FoundDevice tap={tap} />
      </p>
    </>
  );
}
