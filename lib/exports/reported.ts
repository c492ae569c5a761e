import { type AccountRef, accountKey } from '@/lib/incident/account';
import { isAddedToContact } from '@/lib/incident/contact';
import type { Entry, EntryOf } from '@/lib/incident/entry';
import { accountsOf, mainAccount } from '@/lib/incident/fold';
import type { Instant } from '@/lib/incident/moment';
import { isOfIncident } from '@/lib/playbook/answers';
import { givenBy, tellingAnswers } from '@/lib/playbook/said';
import { tactics } from '@/lib/playbook/vocabulary';

/** Something that was said to have happened. */
export interface Reported {
  /** A tactic, or an answer as `question-answer`: its words stand under `reported` in print.json. */
  id: string;
  /** The account that was asked about; null for the whole incident, and where no account is named. */
  account: AccountRef | null;
  /** When it was said first and not taken back since. When it happened, nobody asked. */
  at: Instant;
}

/** Answers of the whole incident that are no tactic and say what happened. */
const ofIncident: readonly string[] = ['contact-remote-control', 'happened-only-called'];

/** What is true only while nothing else is said. */
const isAlone = (id: string) => id === 'happened-only-called';

/** What says no more than something that is said of the whole incident. */
const isSaidBy = new Map([...givenBy, ['remote-app', ['contact-remote-control']]]);

/** All that was said to have happened and stands, in the order it was said. Accounts that were taken off say nothing. */
export function reported(entries: readonly Entry[]): Reported[] {
  const main = mainAccount(entries);
  const standing = new Map<string, readonly Reported[]>();
  for (const entry of entries) {
    if (entry.kind !== 'question-answered' || isAddedToContact(entry)) continue;
    const account = isOfIncident(entry.question) ? null : (entry.account ?? main);
    const key = `${account ? accountKey(account) : ''} ${entry.question}`;
    const before = standing.get(key) ?? [];
    const now = idsIn(entry).map(
      (id) => before.find((one) => one.id === id) ?? { id, account, at: entry.recordedAt },
    );
    standing.set(key, now);
  }
  const places = new Map(entries.map(({ recordedAt }, i) => [recordedAt, i]));
  const named = new Set(accountsOf(entries).map(accountKey));
  const all = [...standing.values()]
    .flat()
    .filter(({ account }) => account === null || named.has(accountKey(account)))
    .toSorted((a, b) => (places.get(a.at) ?? 0) - (places.get(b.at) ?? 0));
  // Of several accounts of a kind, an answer says which one is meant; what another account says never does.
  const isOneOfMany = (account: AccountRef | null) =>
    account !== null && accountsOf(entries).filter(({ kind }) => kind === account.kind).length > 1;
  const isRepeated = ({ id, account }: Reported) =>
    !isOneOfMany(account) && all.some((one) => one.account === null && isSaidBy.get(id)?.includes(one.id));
  const isContradicted = ({ id }: Reported) => isAlone(id) && all.some((one) => !isAlone(one.id));
  return all.filter(
    (said, i) =>
      !isRepeated(said) &&
      !isContradicted(said) &&
      !all.slice(0, i).some(({ id, account }) => id === said.id && account === said.account),
  );
}

function idsIn({ question, answers }: EntryOf<'question-answered'>): string[] {
  const ids = answers.map((answer) => `${question}-${answer}`);
  const of = isOfIncident(question)
    ? ofIncident
    : tellingAnswers.map(({ question, answer }) => `${question}-${answer}`);
  const said = question === 'happened' || question === 'tactics' ? answers : [];
  return [...tactics.filter((tactic) => said.includes(tactic)), ...ids.filter((id) => of.includes(id))];
}
