'use client';

import { CalledAgain, HangUpBlock } from '@/components/start/hang-up-block';
import { useFlow } from './flow';
import { StepAnswer } from './step-answer';

/** The hang-up block until it was answered; then what was written, with undo. */
export function EndCallAnswer({ action }: { action: string }) {
  const { statuses, held, tap, goOn } = useFlow();
  if (statuses.has(action) || !tap.open) {
    return (
      <>
        <div className="line steps">
          <StepAnswer action={action} />
        </div>
        {tap.open && (
          <p>
            <CalledAgain tap={tap} />
          </p>
        )}
      </>
    );
  }
  const entries = held?.record.entries ?? [];
  return <HangUpBlock action={action} tap={tap} entries={entries} onAnswered={goOn} />;
}
