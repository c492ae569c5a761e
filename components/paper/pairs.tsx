import { Id } from '@/components/ui/id';
import { standsAlone } from '@/lib/exports/document';
import type { Pair } from '@/lib/wording/fact-words';

/** Names and values in two columns, each a column of its own, or running on where they are short. */
export function Pairs({
  pairs,
  className = 'pairs',
}: {
  pairs: readonly Pair[];
  className?: 'pairs' | 'cols' | 'on';
}) {
  return (
    <dl className={className}>
      {pairs.map((pair, i) => (
        <div
          key={`${i}-${pair.name}`}
          className={className === 'on' && standsAlone(pair) ? 'alone' : undefined}
        >
          <dt>{pair.name}</dt>
          <dd>
            <Value pair={pair} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was typed stands in its own direction, and can move nothing beside it. */
export function Value({ pair: { value, form } }: { pair: Pair }) {
  if (form === 'code') return <Id text={value} />;
  if (form === 'ours') return <bdi>{value}</bdi>;
  return (
    <span className="words-plain" dir="auto">
      {value}
    </span>
  );
}
