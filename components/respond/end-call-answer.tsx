'use client';

import { StopBlock } from '@/components/start/stop-block';
import { goTo, useFlow } from './flow';
import { StepAnswer } from './step-answer';

/** The hang-up block until it was answered; then what was written, with undo. */
export function EndCallAnswer() {
  const { standing, provider, tap, goOn } = useFlow();
  if (standing.has('end-call') || !tap.open) {
    return (
      <div className="line steps">
        <StepAnswer action="end-call" />
      </div>
    );
  }
  return (
    <StopBlock provider={provider.id} onAnswered={goOn} onRemoteControl={() => goTo('cut-remote-access')} />
  );
}
