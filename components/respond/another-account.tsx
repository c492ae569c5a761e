'use client';

import { wishToAdd } from '@/components/accounts/wish';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { useFlow } from './flow';

/** At the foot of an urgent step: the way to add an account. Quiet, for the step comes first. */
export function AnotherAccount({ action }: { action: string }) {
  const { screen, plan, tap } = useFlow();
  if (screen !== action || !tap.open || !plan.urgent.some(({ id }) => id === action)) return null;
  return (
    <WordsFor of={['steps']} quiet>
      <ToTheList />
    </WordsFor>
  );
}

function ToTheList() {
  const say = useSay();
  const { go } = useFlow();
  const toTheList = () => {
    wishToAdd();
    go('tasks');
  };
  return (
    <p className="mt-part">
      <TextButton onClick={toTheList}>{say('respond.another-account')}</TextButton>
    </p>
  );
}
