'use client';

import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { AddressToGoOn } from '@/components/start/address-to-go-on';
import { Borrow, FoundDevice } from '@/components/start/no-other-device';
import { Part } from '@/components/ui/part';
import { lacksDevice, mayMoveWallet } from '@/lib/playbook/answers';
import { useFlow } from './flow';

/** In the list: that there is no other device, who may lend one, and where that one carries on. `first`: it comes before all else. */
export function LackOfDevice({ first = false }: { first?: boolean }) {
  const say = useSay();
  if (!lacksDevice(useFlow().answers)) return null;
  const lack = (
    <WordsFor of={['cut']} quiet>
      <Lack first={first} />
    </WordsFor>
  );
  return first ? (
    <Part heading="next-task" title={say('respond.tasks.next')}>
      {lack}
    </Part>
  ) : (
    lack
  );
}

function Lack({ first }: { first: boolean }) {
  const say = useSay();
  const { playbook, kinds, answers, tap } = useFlow();
  return (
    <>
      <p className="font-bold">{say(first ? 'respond.tasks.get-device' : 'cut.none')}</p>
      <Borrow wallet={mayMoveWallet(kinds, answers)} />
      <AddressToGoOn account={playbook.account} brief />
      <p>
        <FoundDevice tap={tap} />
      </p>
    </>
  );
}
