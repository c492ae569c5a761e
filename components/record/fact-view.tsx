'use client';

import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import { Fact, Facts } from '@/components/ui/facts';
import { Id } from '@/components/ui/id';
import type { FactData } from '@/lib/incident/facts';
import { headOf, pairsOf } from '@/lib/wording/fact-words';

interface Props {
  id: string;
  fact: FactData;
  /** The name of the account that it was told of, where that must be said. */
  account: string | null;
  /** Names another fact that this one speaks of. */
  nameOfFact: (id: string) => string;
}

/** A fact as terms and values; only what was told. */
export function FactView({ id, fact, account, nameOfFact }: Props) {
  const say = useSay();
  const days = useDays();
  if (fact.kind === 'narrative') {
    return (
      <p className="wrap-anywhere whitespace-pre-wrap" dir="auto">
        {fact.text}
      </p>
    );
  }
  const head = headOf(fact, say);
  return (
    <>
      {head && (
        <h4 id={`${id}-head`} className={fact.kind === 'transaction' ? 'mono text-head' : undefined}>
          <bdi className="wrap-anywhere whitespace-pre-wrap">{head}</bdi>
        </h4>
      )}
      <div className={head ? 'mt-2' : undefined}>
        <Facts>
          {account && (
            <Fact name={say('record.summary.account')}>
              <bdi>{account}</bdi>
            </Fact>
          )}
          {pairsOf(fact, { say, days }, nameOfFact).map(({ name, value, form }) => (
            <Fact key={name} name={name}>
              {form === 'code' ? (
                <Id text={value} />
              ) : (
                <span className="wrap-anywhere whitespace-pre-wrap" dir="auto">
                  {value}
                </span>
              )}
            </Fact>
          ))}
        </Facts>
      </div>
    </>
  );
}
