'use client';

import { useSay } from '@/components/site/words-provider';
import type { Fact } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import { useCurrent } from '@/lib/store/use-incident';
import { Pairs } from './pairs';
import { usePaperMoment } from './paper-moment';

const code = (text: string | undefined) => text && <bdi className="code">{text}</bdi>;
const plain = (text: string | undefined) =>
  text && (
    <span className="words-plain" dir="auto">
      {text}
    </span>
  );

/** What was taken, each loss kept together on one page. */
export function Losses() {
  const say = useSay();
  const momentOf = usePaperMoment();
  const losses = factsOf(useCurrent()?.record.entries ?? [], 'transaction');
  return (
    <section aria-labelledby="paper-taken">
      <h2 id="paper-taken">{say('print.taken')}</h2>
      {losses.length === 0 && <p>{say('print.nothing-taken')}</p>}
      {losses.map(({ id, data }) => {
        const amount = [data.amount, data.asset].filter(Boolean).join(' ') || say('print.amount-unknown');
        return (
          <div className="loss" key={id}>
            <h3>{data.network ? say('print.on-network', { amount, network: data.network }) : amount}</h3>
            <Pairs
              pairs={[
                [say('print.left'), data.leftAt && momentOf(data.leftAt)],
                [say('print.to'), code(data.to)],
                [say('print.txid'), code(data.txid)],
              ]}
            />
          </div>
        );
      })}
    </section>
  );
}

/** Who made contact, with what a screen showed marked as possibly spoofed. */
export function Contacts() {
  const say = useSay();
  const momentOf = usePaperMoment();
  const contacts = factsOf(useCurrent()?.record.entries ?? [], 'contact');
  if (contacts.length === 0) return null;
  const when = ({ startedAt, endedAt }: Fact<'contact'>) => {
    if (startedAt && endedAt)
      return say('print.until', { start: momentOf(startedAt), end: momentOf(endedAt) });
    return startedAt ? momentOf(startedAt) : endedAt && momentOf(endedAt);
  };
  return (
    <section aria-labelledby="paper-contacts">
      <h2 id="paper-contacts">{say('print.contacts')}</h2>
      {contacts.map(({ id, data }) => (
        <div className="loss" key={id}>
          <h3>{say(`entries.channel.${data.channel}`)}</h3>
          <Pairs
            pairs={[
              [say('print.when'), when(data)],
              [
                say(
                  data.channel === 'call' || data.channel === 'sms'
                    ? 'print.number-shown'
                    : 'print.name-shown',
                ),
                data.shown && say('print.spoofed', { shown: data.shown }),
              ],
              [say('print.name-given'), plain(data.nameGiven)],
              [say('print.asked-for'), plain(data.askedFor)],
              [say('print.said'), plain(data.said)],
            ]}
          />
        </div>
      ))}
    </section>
  );
}
