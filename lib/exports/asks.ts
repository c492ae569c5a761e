import { requests } from '@/lib/content/requests';
import { roleOf } from '@/lib/content/roles';
import { stopsOf } from '@/lib/content/stops';
import { shutting } from '@/lib/content/tables';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import { caseNumbers } from '@/lib/incident/case-numbers';
import type { Entry } from '@/lib/incident/entry';
import { isTaken } from '@/lib/incident/facts';
import { accountsOf, actionStatuses, closedAs, factsOf, mainAccount, statusOf } from '@/lib/incident/fold';
import type { IncidentRecord } from '@/lib/incident/record';
import { type Ask, isLeftToAsk } from '@/lib/playbook/left-to-ask';
import { escapeBidi, escapeInvisible } from '@/lib/wording/escape';
import { headOf } from '@/lib/wording/fact-words';
import { atRisk, notStopped, pendingIn } from './at-risk';
import { type Block, ours } from './document';
import type { Handover } from './format';
import { givenAway } from './given-away';
import { reported } from './reported';

/** The key of a message, and its values. */
type Words = readonly [key: string, values?: Record<string, string> | undefined];

/** A request in words of the paper alone. */
const request = (id: string, values?: Record<string, string>): Words => [`print.asks.${id}`, values];

/** What the reader is asked to do, a line each; nothing in one's own copy, and nothing once it was a false alarm. */
export function asks(handover: Handover): Block[] {
  const { reader, record, language } = handover;
  if (reader === 'myself' || closedAs(record.entries) === 'false-alarm') return [];
  const asked = { police: ofPolice, exchange: ofExchange, bank: ofBank }[reader](handover);
  return asked.map(([key, values]) => ours(language.say(key, values)));
}

const isAnythingTaken = ({ record: { entries } }: Handover) =>
  factsOf(entries, 'transaction').some(({ data }) => isTaken(data));

/** The exchanges, as one name after the other. */
const exchangesIn = ({ record: { entries }, language: { nameOf } }: Handover) =>
  accountsOf(entries)
    .filter(({ kind }) => kind === 'exchange')
    .map((account) => nameOf(account, true))
    .join(', ');

function ofPolice(handover: Handover): Words[] {
  const provider = exchangesIn(handover);
  const taken = isAnythingTaken(handover);
  const { record, whole } = handover;
  const numberIn = ({ entries }: IncidentRecord) =>
    factsOf(entries, 'police-report').find(({ data }) => data.number)?.data.number;
  const report = numberIn(record);
  // One that is left out of this copy is not asked for once more.
  const isNew = numberIn(whole) === undefined;
  return [
    ...(report ? [request('add', { number: escapeInvisible(report) })] : []),
    ...(isNew ? [request('report')] : []),
    ...(taken ? [request('hold')] : []),
    ...(provider ? [request(taken ? 'who-got' : 'logs-of', { provider })] : []),
  ];
}

/** What support is asked in its own chat too, then what only a reader of the addresses can do. */
function ofExchange(handover: Handover): Words[] {
  const { entries } = handover.record;
  const main = mainAccount(entries);
  // Of several exchanges nobody is told what is open at another.
  const [first, ...others] = accountsOf(entries).filter(({ kind }) => kind === 'exchange');
  const only = others.length === 0 ? first : undefined;
  const ticket = caseNumbers(entries).find(
    ({ byLink, account }) => !byLink && only && sameAccount(account ?? main, only),
  );
  const asked = requests.filter((ask) => isAsked(ask, entries, only));
  return [
    ...asked.map(({ id }): Words => [`requests.${id}`]),
    ...(isAnythingTaken(handover) ? [request('hold-back')] : []),
    ticket ? request('answer-in', { number: escapeInvisible(ticket.number) }) : request('answer'),
  ];
}

/** Where the account is not known, only what holds for any. Lists of keys have no names in a record. */
function isAsked(ask: Ask, entries: readonly Entry[], account: AccountRef | undefined): boolean {
  if (ask.ifHidden) return false;
  if (!account) return Object.keys(ask).length === 1;
  const stops = stopsOf(account);
  if (ask.ifAny && !stops.includes(ask.ifAny.action)) return false;
  const open = notStopped(entries, account);
  const statuses = actionStatuses(entries);
  return isLeftToAsk(ask, {
    isShut: shutting.some((action) => statusOf(statuses, action, account)?.outcome === 'done'),
    isDone: (role) => {
      const action = stops.find((one) => roleOf(one) === role);
      return action !== undefined && !open.includes(action);
    },
  });
}

/** To bring payments back only where one was told: the bank that was told may hold nothing but what is to be watched. */
function ofBank({ record: { entries } }: Handover): Words[] {
  const said = (...ids: string[]) => reported(entries).some(({ id }) => ids.includes(id));
  const seen = (...kinds: string[]) =>
    factsOf(entries, 'exposed').some(({ data }) => data.exposed?.some((kind) => kinds.includes(kind)));
  const isPaid =
    said('paid-by-bank') ||
    factsOf(entries, 'transaction').some(({ data }) => data.movement === 'fiat' && isTaken(data));
  const isBankSeen =
    said('gave-card') || seen('bank') || accountsOf(entries).some(({ kind }) => kind === 'bank');
  const told = factsOf(entries, 'money-path').map(({ data }) => data);
  // Of several banks, none is told to answer in the case of another.
  const isOne = new Set(told.map(({ institution }) => institution?.trim().toLowerCase())).size === 1;
  const number = isOne ? told.find(({ reference }) => reference)?.reference : undefined;
  return [
    request(isPaid ? 'recall' : 'watch'),
    ...(isPaid || isBankSeen ? [request('block')] : []),
    ...(said('gave-id') || seen('id-scan', 'selfie') ? [request('id-seen')] : []),
    ...(isPaid ? [request('proof')] : []),
    number ? request('answer-in', { number: escapeInvisible(number) }) : request('answer'),
  ];
}

/** What can still be lost, a line for each account, then what others hold and what is on its way out. */
export function stillOpen({ record: { entries }, language: { say, nameOf } }: Handover): Block[] {
  if (closedAs(entries) === 'false-alarm') return [];
  const pending = pendingIn(entries).map(({ data }) => headOf(data, say) || say('print.at-risk.some-coins'));
  const lines = atRisk(entries).map(({ account, open }) => {
    const steps = open.map((action) => say(`names.${action}.title`, { provider: nameOf(account) }));
    const what = steps.map((step) => say('print.at-risk.step', { step })).join(', ');
    return say('print.at-risk.not-done', { account: nameOf(account, true), what });
  });
  const given = givenAway(entries).map((id) => say(`print.at-risk.given.${id}`));
  return [
    ...lines,
    ...(given.length > 0 ? [say('print.at-risk.seen', { what: given.join(', ') })] : []),
    ...(pending.length > 0 ? [say('print.at-risk.pending', { what: escapeBidi(pending.join(', ')) })] : []),
  ].map(ours);
}
