'use client';

import { StopBlock } from '@/components/start/stop-block';
import { useFlow } from './flow';
import { StepAnswer } from './step-answer';

/** The hang-up block until it was answered; then what was written, with undo. */
export function EndCallAnswer({ action }: { action: string }) {
  const { statuses, playbook, tap, goOn } = useFlow();
  if (statuses.has(action) || !tap.open) {
    return (
      <div className="line steps">
        <StepAnswer action={action} />
      </div>
    );
  }
  return <StopBlock action={action} playbook={playbook} onAnswered={goOn} />;
}
