'use client';

import { useSay } from '@/components/site/words-provider';
import { goTo, useFlow } from './flow';

/** The way to the fastest brake, for people who skipped the questions. A plain link without scripts. */
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
    <p>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the freeze; with scripts it also writes the answer down */}
      <a
        className="tap"
        href="#freeze-account"
        onClick={switchTo(() =>
          tap.answer('money-leaving', ['yes'], say('respond.triage.money-leaving.said-yes')),
        )}
      >
        {say('respond.switch.money-leaving')}
      </a>
    </p>
  );
}
