'use client';

import { Check } from 'lucide-react';
import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { useFlow } from './flow';

/** Where this step stands in the urgent sequence; nothing for a follow-up task. */
export function Progress({ action }: { action: string }) {
  const say = useSay();
  const { plan } = useFlow();
  const step = plan.urgent.findIndex(({ id }) => id === action);
  if (step === -1) return null;
  return (
    <p className="progress">
      <Dots now={step} />
      {say('respond.urgent-step', { step: step + 1, all: plan.urgent.length })}
    </p>
  );
}

/** All urgent steps seen: the time of the last one, or how many are still open. */
export function ProgressDone() {
  const say = useSay();
  const { plan, statuses } = useFlow();
  const open = plan.urgent.filter(
    ({ id }) => !statuses.has(id) || statuses.get(id)?.outcome === 'blocked',
  ).length;
  const last = plan.urgent
    .map(({ id }) => statuses.get(id)?.entry.recordedAt ?? '')
    .toSorted()
    .at(-1);
  return (
    <p className="progress">
      <Dots now={null} />
      {open === 0 && last ? (
        <span className="done">
          <Check className="icon" aria-hidden="true" />
          {say('respond.urgent-done')} <Clock at={last} />
        </span>
      ) : (
        say('respond.urgent-through', { open })
      )}
    </p>
  );
}

const gap = 36;

function Dots({ now }: { now: number | null }) {
  const { plan, statuses } = useFlow();
  const width = (plan.urgent.length - 1) * gap + 16;
  return (
    <svg className="icon-turn" viewBox={`0 0 ${width} 20`} width={width} height="20" aria-hidden="true">
      <path d={`M8 10h${width - 16}`} />
      {plan.urgent.map(({ id }, i) => {
        const isNow = i === now;
        const isDone = statuses.get(id)?.outcome === 'done';
        return (
          <circle
            key={id}
            cx={8 + i * gap}
            cy="10"
            r={isNow ? 6.5 : 6}
            fill={isDone && !isNow ? 'currentColor' : 'var(--ground)'}
            {...(isNow && { stroke: 'var(--color-act)', strokeWidth: 5 })}
          />
        );
      })}
    </svg>
  );
}
