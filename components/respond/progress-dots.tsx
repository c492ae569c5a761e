'use client';

import { useFlow } from './flow';

const gap = 36;

/** The urgent steps as dots on the line. */
export function Dots({ now }: { now: number | null }) {
  const { plan, statuses } = useFlow();
  const width = (plan.urgent.length - 1) * gap + 16;
  return (
    <svg
      className="h-5 w-31 stroke-2 rtl:-scale-x-100"
      viewBox={`0 0 ${width} 20`}
      width={width}
      height="20"
      aria-hidden="true"
    >
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
