import { roleOf } from '@/lib/content/roles';
import { type Box, code, line, rest, text } from '@/lib/exports/forms/box';
import { eventsOf } from '@/lib/exports/forms/events';
import type { Reading } from '@/lib/exports/forms/reading';
import { sameAccount } from '@/lib/incident/account';
import type { Entry } from '@/lib/incident/entry';
import type { Fact } from '@/lib/incident/facts';
import { mainAccount } from '@/lib/incident/fold';
import { onPaper } from '@/lib/wording/fact-words';

/** Entries about institutions other than the police that may stop or return a payment. */
const institutions = ['ticket', 'money-path'];

/** Facts that have a box of their own. */
const elsewhere = [
  'network',
  'leftAt',
  'to',
  'txid',
  'authorised',
  'movement',
  'state',
  'from',
  'fromPlatform',
  'toPlatform',
];

/** Each movement by itself. Nothing is converted: an amount is in dollars only if the person wrote dollars. */
export function payments(reading: Reading) {
  const { say } = reading.language;
  const told = reading.all('transaction');
  const contacted = eventsOf(reading, ({ entry, fact }) =>
    fact ? institutions.includes(fact.kind) : tellsExchange(reading, entry),
  ).join('\n');

  return (told.length > 0 ? told : [{ kind: 'transaction' } as const]).map((payment: Fact<'transaction'>) => {
    const { movement, state, authorised, asset, network, amount, value, currency } = payment;
    const inDollars = currency === 'USD' && value !== undefined;
    const standing = [
      movement && say(`facts.options.movement.${movement}`),
      state && say(`facts.options.state.${state}`),
      authorised &&
        `${onPaper(say, 'fields', 'authorised')}: ${say(`facts.options.authorised.${authorised}`)}`,
    ];
    const dollars: Box = inDollars ? code(value) : { ...code(), why: 'no-dollars' };
    return {
      name: reading.head(payment),
      boxes: {
        dollars,
        'coin-amount': code(amount),
        coin: line(asset && network ? say('forms.on-network', { asset, network }) : (asset ?? network)),
        'left-at': line(reading.when(payment.leftAt)),
        standing: line(standing.filter(Boolean).join('. ')),
        txid: code(payment.txid),
        from: code(payment.from),
        to: code(payment.to),
        // What left an account in this record left its exchange; a deposit came from elsewhere.
        'from-platform': line(
          payment.fromPlatform ?? (movement === 'deposit' ? '' : reading.exchangeOf(payment)),
        ),
        'to-platform': line(payment.toPlatform),
        contacted: text(contacted),
        'payment-more': rest(
          reading.details(payment, [...elsewhere, ...(inDollars ? ['value', 'currency'] : [])]),
        ),
      },
    };
  });
}

/** Whether an entry says that an exchange was told. Telling a mailbox provider stops no payment. */
const tellsExchange = ({ entries, exchanges }: Reading, entry: Entry) =>
  'action' in entry &&
  roleOf(entry.action) === 'human' &&
  exchanges.some(({ account }) => sameAccount(entry.account ?? mainAccount(entries), account));
