'use client';

import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { isRuledOut } from '@/lib/playbook/answers';
import { useFlow } from './flow';

const notice = later(() =>
  import('./contradiction-notice').then(({ ContradictionNotice }) => ContradictionNotice),
);

/** Asks about two things that were said and do not fit together. */
export function Contradiction() {
  const { playbook, statuses, answers, screen, tap } = useFlow();
  const mayBe = playbook.actions.some(
    (action) => statuses.get(action.id)?.outcome === 'done' && isRuledOut(action, answers),
  );
  if (!mayBe || screen === null || !tap.open) return null;
  return (
    <WordsFor of={['steps']} quiet>
      <LatePart of={notice} props={{}} />
    </WordsFor>
  );
}
