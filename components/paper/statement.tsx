'use client';

import { useSay } from '@/components/site/words-provider';

const blanks = [
  'name',
  'signature',
  'date',
  'time',
  'received',
  'office',
  'received-date',
  'reference',
] as const;

/** Blank lines for name, signature and the receiver, after a warning about those who offer to get it back. */
export function Statement() {
  const say = useSay();
  return (
    <>
      <section className="sign" aria-labelledby="paper-offers">
        <h2 id="paper-offers">{say('print.offers-title')}</h2>
        <p>{say('print.offers')}</p>
      </section>
      <section className="sign" aria-labelledby="paper-statement">
        <h2 id="paper-statement">{say('print.statement')}</h2>
        <p>{say('print.true')}</p>
        <ul role="list" className="blanks">
          {blanks.map((blank) => (
            <li key={blank}>{say(`print.blank.${blank}`)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
