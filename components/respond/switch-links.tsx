'use client';

import { useSay } from '@/components/site/words-provider';
import { goTo, useFlow } from './flow';

const brake = 'freeze-account';

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
    goTo(brake);
  };
  return (
    <p>
      <a
        className="tap"
        href={`#${brake}`}
        onClick={switchTo(() =>
          tap.answer('money-leaving', ['yes'], say('respond.triage.money-leaving.said-yes')),
        )}
      >
        {say('respond.switch.money-leaving')}
      </a>
    </p>
  );
}
