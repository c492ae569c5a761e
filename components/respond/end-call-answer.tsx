'use client';

import { HangUpBlock } from '@/components/start/hang-up-block';
import { useFlow } from './flow';
import { StepAnswer } from './step-answer';

/** The hang-up block until it was answered; then what was written, with undo. */
export function EndCallAnswer({ action }: { action: string }) {
  const { statuses, answers, tap, goOn } = useFlow();
  if (statuses.has(action) || !tap.open) {
    return (
      <div className="line steps">
        <StepAnswer action={action} />
      </div>
    );
  }
  return <HangUpBlock action={action} tap={tap} isSeen={answers['device'] !== undefined} onAnswered={goOn} />;
}
