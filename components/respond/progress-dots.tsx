'use client';

import type { Settled } from '@/lib/flow/situation';

interface Props {
  /** How each urgent step ended, in order. */
  outcomes: readonly (Settled['outcome'] | undefined)[];
  now: number | null;
}

const gap = 36;
/** As many steps as one order has; those of several accounts take a line of their own. */
const most = 6;

/** The urgent steps as dots on the line. */
export function Dots({ outcomes, now }: Props) {
  const width = (outcomes.length - 1) * gap + 16;
  return (
    <svg
      className={`h-5 stroke-2 rtl:mirror ${outcomes.length > most ? 'max-w-full' : 'max-w-31'}`}
      viewBox={`0 0 ${width} 20`}
      width={width}
      height="20"
      aria-hidden="true"
    >
      <path d={`M8 10h${width - 16}`} />
      {outcomes.map((outcome, i) => {
        const isNow = i === now;
        const isDone = outcome === 'done';
        const x = 8 + i * gap;
        return (
          <circle
            key={x}
            cx={x}
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
