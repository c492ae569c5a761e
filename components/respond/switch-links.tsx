'use client';

import { useSay } from '@/components/site/words-provider';
import { goTo, useFlow } from './flow';

/** The way to the fastest brake from the first step, for people who skipped the questions. A plain link without scripts. */
export function SwitchLinks({ action }: { action: string }) {
  const say = useSay();
  const { answers, tap, place } = useFlow();
  if (action !== 'delete-api-keys') return null;
  const settled = answers['money-leaving'] === 'yes' || answers['sign-in'] === 'no';
  if (settled) return null;

  const switchTo = (answer: () => void) => (event: React.MouseEvent) => {
    if (place === null || !tap.open) return;
    event.preventDefault();
    answer();
    goTo('freeze-account');
  };
  return (
    <p className="quiet">
      <a
        className="tap"
        href="#freeze-account"
        onClick={switchTo(() => tap.answer('money-leaving', ['yes'], say('respond.triage.money-leaving.said-yes')))}
      >
        {say('respond.switch.money-leaving')}
      </a>
      <a
        className="tap"
        href="#freeze-account"
        onClick={switchTo(() => tap.answer('sign-in', ['no'], say('respond.triage.sign-in.said-no')))}
      >
        {say('respond.switch.locked-out')}
      </a>
    </p>
  );
}
