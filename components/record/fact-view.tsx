'use client';

import { useSay } from '@/components/site/words-provider';
import { MomentText } from '@/components/ui/moment-text';
import type { FactData } from '@/lib/incident/facts';
import type { Moment } from '@/lib/incident/moment';
import { fieldsOf } from './fact-fields';

/** A fact as terms and values; only what was told. */
export function FactView({ fact }: { fact: FactData }) {
  const say = useSay();
  const values = fact as Record<string, unknown>;
  if (fact.kind === 'narrative') {
    return (
      <p className="words" dir="auto">
        {fact.text}
      </p>
    );
  }
  const title =
    fact.kind === 'contact'
      ? say(`entries.channel.${fact.channel}`)
      : fact.kind === 'transaction'
        ? [fact.amount, fact.asset].filter(Boolean).join(' ')
        : '';
  const rows = fieldsOf[fact.kind].filter(
    ({ name, type }) =>
      values[name] !== undefined && type !== 'channel' && type !== 'amount' && name !== 'asset',
  );
  return (
    <>
      {title && <h3 className={fact.kind === 'transaction' ? 'sub amount num' : 'sub'}>{title}</h3>}
      <dl className="facts">
        {rows.map(({ name, type }) => (
          <div key={name}>
            <dt>{say(`record.fields.${name}`)}</dt>
            <dd>
              {type === 'moment' ? (
                <MomentText at={values[name] as Moment} />
              ) : type === 'code' ? (
                <bdi className="code">{String(values[name])}</bdi>
              ) : (
                <span className="words" dir="auto">
                  {String(values[name])}
                </span>
              )}
              {name === 'shown' && (
                <>
                  <br />
                  {say('record.faked')}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
