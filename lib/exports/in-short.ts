import { type AccountRef, accountKey, sameAccount } from '@/lib/incident/account';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import { happenedAt, isTaken } from '@/lib/incident/facts';
import { accountsOf, actionStatuses, closedAs, factsAbout, factsOf } from '@/lib/incident/fold';
import type { Instant } from '@/lib/incident/moment';
import { writersOf } from '@/lib/incident/writers';
import { accountsInWords } from '@/lib/wording/accounts';
import { escapeBidi, escapeInvisible } from '@/lib/wording/escape';
import type { Pair } from '@/lib/wording/fact-words';
import type { Language } from '@/lib/wording/language';
import { createEntryFormatter } from '@/lib/wording/lines';
import { momentOnPaper } from '@/lib/wording/moment-on-paper';
import { type Block, ours } from './document';
import type { Handover } from './format';
import { bankPairs, casePairs, policePairs } from './report-pairs';
import { reported } from './reported';
import { firstSteps, isToldWithTime } from './told';

/** Maximum length of a story that opens the paper, a third of a page; a longer one follows the facts. */
const shortStory = 1_200;

/** The person's stories: the short ones that open the paper, or the long ones that follow the facts. Those a helper wrote say so. */
export function stories({ whole, record, language }: Handover, length: 'short' | 'long'): Block[] {
  const { isToldByHelper } = writersOf(whole.entries);
  return factsOf(record.entries, 'narrative')
    .filter(({ data }) => data.text.length <= shortStory === (length === 'short'))
    .flatMap(({ id, data }) => [
      ...(isToldByHelper(id) ? [ours(language.say('print.helped.story'))] : []),
      { kind: 'words', text: escapeBidi(data.text), voice: 'own' },
    ]);
}

/** The first day of what was told to have happened, or that on which the record begins. */
export function firstDay(entries: readonly Entry[], { days }: Language, now: Instant): string {
  const told = (['contact', 'site', 'remote-access', 'account-change', 'transaction', 'noticed'] as const)
    .flatMap((kind) => factsOf(entries, kind))
    .flatMap(({ data }) => (data.kind === 'transaction' && !isTaken(data) ? [] : (happenedAt(data) ?? [])))
    .flatMap((moment) => (moment.precision === 'unknown' ? [] : [moment.at]))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return days.long(told[0] ?? entries[0]?.recordedAt ?? now);
}

/** The accounts it is about, and since which day. */
export function subtitleOf(entries: readonly Entry[], { say, nameOf }: Language, day: string): string {
  const [first, ...more] = accountsOf(entries);
  if (!first) return say('print.subtitle-bare', { day });
  return more.length === 0
    ? say('print.subtitle', { provider: nameOf(first), day })
    : say('print.subtitle-several', { accounts: accountsInWords(entries, nameOf, true), day });
}

const pair = (name: string, value: string): Pair => ({ name, value, form: 'ours' });

/** What is read first: own words, what was reported, who and which account, numbers, and what was done first. */
export function inShort(handover: Handover): Block[] {
  const { language } = handover;
  const { entries } = handover.record;
  const { say } = language;
  const ended = closedAs(entries);
  const banks = bankPairs(handover);
  const isForBank = handover.reader === 'bank';
  const pairs = [
    ...(isForBank ? banks : []),
    ...personPairs(handover),
    ...accountPairs(entries, language),
    ...casePairs(handover),
    ...policePairs(handover),
    ...(isForBank ? [] : banks),
    ...(ended ? [pair(say('print.ended'), say(`print.${ended}`))] : []),
  ];
  return [
    ...stories(handover, 'short'),
    ...reportedBlock(entries, language),
    { kind: 'columns', pairs },
    ...firstDone(entries, language),
  ];
}

/** What was said to have happened, under the minute in which it was said. */
function reportedBlock(entries: readonly Entry[], { say, nameOf, days }: Language): Block[] {
  const isAlone = accountsOf(entries).length < 2;
  const byTime = new Map<string, string[]>();
  for (const { id, account, at } of reported(entries)) {
    const what = say(`print.reported.${id}`);
    const when = momentOnPaper({ precision: 'exact', at }, say, days);
    const named =
      account && !isAlone ? say('entries.of-account', { account: nameOf(account, true), what }) : what;
    byTime.set(when, [...(byTime.get(when) ?? []), named]);
  }
  const pairs = [...byTime].map(([when, all]) => pair(when, all.join('. ')));
  return pairs.length > 0 ? [{ kind: 'columns', title: say('print.reported.title'), pairs }] : [];
}

/** Who writes and how they are reached, or that it is not given; nothing of what is left out of this copy. */
function personPairs({ whole, record, notHere, language: { say } }: Handover): Pair[] {
  const of = (entries: readonly Entry[]) => ({
    name: factsOf(entries, 'person').find(({ data }) => data.role !== 'helper')?.data.name,
    home: factsOf(entries, 'home')[0]?.data,
  });
  const [{ name, home }, all] = [of(record.entries), of(whole.entries)];
  const reached = [home?.phone, home?.email].filter((one) => one !== undefined);
  const or = (value: string | undefined) => escapeInvisible(value ?? notHere ?? say('print.not-given'));
  return [
    ...(name || !all.name ? [pair(say('print.name'), or(name && escapeBidi(name)))] : []),
    ...(home || !all.home ? [pair(say('print.reached-at'), or(reached.join(', ') || undefined))] : []),
  ];
}

/** Each account, with the user ID and email address told for it. */
function accountPairs(entries: readonly Entry[], { say, nameOf }: Language): Pair[] {
  const accounts: readonly (AccountRef | null)[] =
    accountsOf(entries).length > 0 ? accountsOf(entries) : [null];
  return accounts.map((account) => {
    const provider = nameOf(account, accounts.length > 1);
    const { userId, loginEmail } = factsAbout(entries, 'account', account)[0]?.data ?? {};
    const named = userId ? say('print.user-id', { provider, id: escapeInvisible(userId) }) : provider;
    const email = loginEmail && escapeInvisible(loginEmail);
    return pair(say('print.account'), email ? say('print.account-email', { account: named, email }) : named);
  });
}

/** When the first urgent steps were tapped as done, for each account. What was told with its own time stands instead. */
function firstDone(entries: readonly Entry[], { say, nameOf, days }: Language): Block[] {
  const { bare } = createEntryFormatter(entries, say, nameOf);
  const done = [...actionStatuses(entries).all.values()].filter(
    ({ outcome, entry }) =>
      outcome === 'done' &&
      firstSteps.includes(entry.action) &&
      !isToldWithTime(entries, entry as EntryOf<'action-done'>),
  );
  // Steps of an account that was removed later were done all the same.
  const accounts = new Map(
    [...accountsOf(entries), ...done.map(({ account }) => account)].map((one) => [
      one ? accountKey(one) : '',
      one,
    ]),
  );
  return [...accounts.values()].flatMap((account): Block[] => {
    const pairs = done
      .filter((one) => accounts.size < 2 || sameAccount(one.account, account))
      .map(({ entry, at }) => pair(bare(entry), momentOnPaper(at, say, days)));
    const title =
      accounts.size < 2
        ? say('print.first-steps')
        : say('entries.of-account', { account: nameOf(account, true), what: say('print.first-steps') });
    return pairs.length > 0 ? [{ kind: 'fact', title, pairs }] : [];
  });
}
