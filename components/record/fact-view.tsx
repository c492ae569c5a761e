'use client';

import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import type { FactData } from '@/lib/incident/facts';
import { headOf, pairsOf } from '@/lib/wording/fact-words';

interface Props {
  id: string;
  fact: FactData;
  /** Names another fact that this one speaks of. */
  nameOfFact: (id: string) => string;
}

/** A fact as terms and values; only what was told. */
export function FactView({ id, fact, nameOfFact }: Props) {
  const say = useSay();
  const days = useDays();
  if (fact.kind === 'narrative') {
    return (
      <p className="words" dir="auto">
        {fact.text}
      </p>
    );
  }
  const head = headOf(fact, say);
  return (
    <>
      {head && (
        <h4 id={`${id}-head`} className={fact.kind === 'transaction' ? 'sub amount num' : 'sub'}>
          <bdi className="words">{head}</bdi>
        </h4>
      )}
      <dl className="facts">
        {pairsOf(fact, { say, days }, nameOfFact).map(({ name, value, form }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {form === 'code' ? (
                <bdi className="code">{value}</bdi>
              ) : (
                <span className="words" dir="auto">
                  {value}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
