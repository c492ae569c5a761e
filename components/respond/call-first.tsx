'use client';

import { HangUpBlock } from '@/components/start/hang-up-block';
import { isCallOpen, isSaidOfThisCall } from '@/lib/flow/asked-again';
import { readFragment } from '@/lib/links/support-link';
import { incidents } from '@/lib/store/device';
import { useIncident } from '@/lib/store/use-incident';
import { useFlow } from './flow';
import { openedWith } from './fragment';

/** Whether a step is on the screen that a link led to. */
export function useIsLinkedStep(): boolean {
  const { screen, playbook } = useFlow();
  const isAction = (id: string) => playbook.actions.some((action) => action.id === id);
  const { step } = readFragment(openedWith, isAction);
  return step !== null && step === screen && isAction(step);
}

/** Whether a link led to this step, and the record does not say that there is no call. */
export function useIsCallOpen(): boolean {
  const { playbook, held, tap } = useFlow();
  const isLinked = useIsLinkedStep();
  const call = playbook.actions.find(({ hangsUp }) => hangsUp);
  const isOpen = call !== undefined && isCallOpen(call, held?.record.entries ?? []);
  return isLinked && tap.open && isOpen;
}

/**
 * Whoever comes by a link to a step may be on the phone with whoever sent it: that is asked above the step, which stays
 * readable below. What else came with the link waits for the answer. On a phone that holds no record it is there as
 * served (`linked` in globals.css); on another, what was said of the call has to be read first.
 */
export function CallFirst() {
  const { screen, playbook, held, tap, goOn } = useFlow();
  const isOpen = useIsCallOpen();
  const isLoading = useIncident(({ status }) => status.kind === 'loading');
  const call = playbook.actions.find(({ hangsUp }) => hangsUp);
  if (!call) return null;
  const isServed = screen === null;
  const isUnread = isLoading && !isServed && document.documentElement.className !== 'linked';
  if (!isServed && (isUnread || !isOpen || screen === call.id)) return null;
  const goFrom = () => {
    // Whose screen is seen goes to what comes first then; others came for this step, and read first what was left out.
    const entries = incidents.recordFor(playbook.account ?? undefined)?.record.entries ?? [];
    if (isSaidOfThisCall(entries)) goOn();
    else
      (document.getElementById('left-out') ?? document.getElementById(`${screen}-title`))?.focus({
        preventScroll: true,
      });
  };
  // A tap that came before the records were read is written after that.
  const onAnswered = () => (incidents.isLoading() ? void incidents.ready().then(goFrom) : goFrom());
  return (
    <div className="brief" data-served={isServed || undefined}>
      <HangUpBlock
        id="stop-asked-first"
        action={call.id}
        tap={tap}
        entries={held?.record.entries ?? []}
        onAnswered={onAnswered}
      />
    </div>
  );
}
