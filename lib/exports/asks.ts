import { sameAccount } from '@/lib/incident/account';
import { caseNumbers } from '@/lib/incident/case-numbers';
import { isTaken } from '@/lib/incident/facts';
import { accountsOf, closedAs, factsOf, mainAccount } from '@/lib/incident/fold';
import type { IncidentRecord } from '@/lib/incident/record';
import { escapeBidi, escapeInvisible } from '@/lib/wording/escape';
import { headOf } from '@/lib/wording/fact-words';
import { atRisk, pendingIn } from './at-risk';
import { type Block, ours } from './document';
import type { Handover } from './format';

type Ask = readonly [id: string, values?: Record<string, string>];

/** What the reader is asked to do, a line each; nothing in one's own copy, and nothing once it was a false alarm. */
export function asks(handover: Handover): Block[] {
  const { reader, record, language } = handover;
  if (reader === 'myself' || closedAs(record.entries) === 'false-alarm') return [];
  const asked = reader === 'police' ? ofPolice(handover) : ofExchange(handover);
  return asked.map(([id, values]) => ours(language.say(`print.asks.${id}`, values)));
}

const isAnythingTaken = ({ record: { entries } }: Handover) =>
  factsOf(entries, 'transaction').some(({ data }) => isTaken(data));

/** The exchanges, as one name after the other. */
const exchangesIn = ({ record: { entries }, language: { nameOf } }: Handover) =>
  accountsOf(entries)
    .filter(({ kind }) => kind === 'exchange')
    .map((account) => nameOf(account, true))
    .join(', ');

function ofPolice(handover: Handover): Ask[] {
  const provider = exchangesIn(handover);
  const taken = isAnythingTaken(handover);
  const { record, whole } = handover;
  const numberIn = ({ entries }: IncidentRecord) =>
    factsOf(entries, 'police-report').find(({ data }) => data.number)?.data.number;
  const report = numberIn(record);
  // One that is left out of this copy is not asked for once more.
  const isNew = numberIn(whole) === undefined;
  return [
    ...(report ? [['add', { number: escapeInvisible(report) }] as const] : []),
    ...(isNew ? [['report'] as const] : []),
    ...(taken ? [['hold'] as const] : []),
    ...(provider ? [[taken ? 'who-got' : 'logs-of', { provider }] as const] : []),
  ];
}

function ofExchange(handover: Handover): Ask[] {
  const { entries } = handover.record;
  const main = mainAccount(entries);
  const exchanges = atRisk(entries).filter(({ account }) => account.kind === 'exchange');
  // Of several exchanges nobody is told what is open at another.
  const [only, ...others] = accountsOf(entries).filter(({ kind }) => kind === 'exchange');
  const open = only && others.length === 0 ? exchanges.flatMap((one) => one.open) : [];
  const ticket = caseNumbers(entries).find(
    ({ byLink, account }) => !byLink && only && others.length === 0 && sameAccount(account ?? main, only),
  );
  return [
    ...open.map((action) => [action] as const),
    ...(pendingIn(entries).length > 0 ? [['pending'] as const] : []),
    ...(isAnythingTaken(handover) ? [['hold-back'] as const] : []),
    ['logs'],
    ticket ? ['answer-in', { number: escapeInvisible(ticket.number) }] : ['answer'],
  ];
}

/** What can still be lost, a line for each account, and what is on its way out. */
export function stillOpen({ record: { entries }, language: { say, nameOf } }: Handover): Block[] {
  if (closedAs(entries) === 'false-alarm') return [];
  const pending = pendingIn(entries).map((data) => headOf(data, say) || say('print.at-risk.some-coins'));
  const lines = atRisk(entries).map(({ account, open }) => {
    const what = open.map((action) => say(`names.${action}.title`, { provider: nameOf(account) })).join('; ');
    return say('print.at-risk.not-done', { account: nameOf(account, true), what });
  });
  return [
    ...lines,
    ...(pending.length > 0 ? [say('print.at-risk.pending', { what: escapeBidi(pending.join(', ')) })] : []),
  ].map(ours);
}
