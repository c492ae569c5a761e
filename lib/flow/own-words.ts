import { type AccountRef, sameAccount } from '@/lib/incident/account';
import { isSeen } from '@/lib/incident/contact';
import type { Entry } from '@/lib/incident/entry';
import { accountsOf, actionStatuses, answersGiven, statusOf } from '@/lib/incident/fold';
import { rulesOf } from '@/lib/playbook/kinds';
import type { PlannedAction, PlaybookIndex } from '@/lib/playbook/playbook-index';
import { givenBy, tellingAnswers } from '@/lib/playbook/said';
import { type Hearer, type Tactic, tactics } from '@/lib/playbook/vocabulary';
import { isSaidToCall } from './asked-again';
import { heardOf, saidToHaveHappened } from './heard';

/** A sentence in the first person: the message of that group, or for a deed what its action has as `said`. `what` is its list. */
export interface Sentence {
  group: 'opening' | 'elsewhere' | 'happened' | 'answers' | 'deed' | 'request';
  id: string;
  what?: readonly Tactic[];
  /** Of which account, where the incident has several of its kind, and this is not the one whose company hears it. */
  account?: AccountRef;
}

/** What the person did not do, or may not have done, has a sentence of its own; all else stands in lists. */
const notDone: readonly Tactic[] = ['remote-app', 'lost-signal', 'paid-by-bank', 'changed-login'];

/** What concerns whoever holds the money. */
const ofMoney: readonly Tactic[] = [
  'remote-app',
  'lost-signal',
  'paid-by-bank',
  'sent-funds',
  'gave-card',
  'gave-id',
];

/** More than this in one breath nobody follows. */
const most = 3;

/**
 * What a person says at a step, as sentences in this order: what happened, what was done about it, what is asked for.
 * Each rests on an answer or a tap, so without any it claims nothing.
 *
 * @param playbook of the account whose company hears it, or of the incident
 */
export function ownWords(hearer: Hearer, playbook: PlaybookIndex, entries: readonly Entry[]): Sentence[] {
  const { account } = playbook;
  const sentences: Sentence[] = [
    ...openings(hearer, playbook, entries),
    ...whatHappened(hearer, entries),
    ...accountsOf(entries).flatMap((one) => answersOf(one, hearer, account, entries)),
    ...(hearer === 'provider' ? deeds(playbook, entries) : []),
    { group: 'request', id: hearer === 'provider' ? (account?.kind ?? '') : hearer },
  ];
  return sentences.filter((one, i) => !sentences.some((other, j) => repeats(other, j < i, one)));
}

/** Whether a sentence before says the same, or any says what counts as the answer. One that names its account says more. */
function repeats(other: Sentence, isBefore: boolean, { group, id, what, account }: Sentence): boolean {
  const sources = (!account && givenBy.get(id)) || [];
  const isOne = sameAccount(other.account ?? null, account ?? null);
  const isSame = isBefore && !what && other.group === group && other.id === id && isOne;
  return isSame || [other.id, ...(other.what ?? [])].some((one) => sources.includes(one));
}

function openings(hearer: Hearer, playbook: PlaybookIndex, entries: readonly Entry[]): Sentence[] {
  const call: Sentence[] = wasCalled(playbook, entries) ? [{ group: 'opening', id: 'call' }] : [];
  if (hearer === 'provider')
    return call.length > 0 ? call : [{ group: 'opening', id: playbook.account?.kind ?? '' }];
  const known = accountsOf(entries).flatMap(({ kind }) => (rulesOf(kind) ? [kind] : []));
  const ids = known.length > 0 ? known : ['any'];
  return [...call, ...ids.map((id): Sentence => ({ group: 'elsewhere', id }))];
}

const isDone = ({ id, of }: PlannedAction, account: AccountRef | null, entries: readonly Entry[]) =>
  statusOf(actionStatuses(entries), id, of === 'incident' ? null : account)?.outcome === 'done';

/** Whoever hung up was on a call; whoever is on none may never have been. */
function wasCalled({ account, actions }: PlaybookIndex, entries: readonly Entry[]): boolean {
  return (
    isSaidToCall(entries) ||
    answersGiven(entries).get('happened')?.[0] === 'only-called' ||
    actions.some((action) => action.hangsUp && isDone(action, account, entries))
  );
}

function whatHappened(hearer: Hearer, entries: readonly Entry[]): Sentence[] {
  const said = [...saidToHaveHappened(entries), ...(isSeen(entries) ? (['remote-app'] as const) : [])];
  const heard = tactics.filter((one) => said.includes(one) && (hearer !== 'bank' || ofMoney.includes(one)));
  const did = heard.filter((one) => !notDone.includes(one));
  const lists = did.flatMap((_, i) => (i % most === 0 ? [did.slice(i, i + most)] : []));
  return [
    ...notDone.filter((one) => heard.includes(one)).map((id): Sentence => ({ group: 'happened', id })),
    ...lists.map((what): Sentence => ({ group: 'happened', id: 'did', what })),
  ];
}

function answersOf(
  account: AccountRef,
  hearer: Hearer,
  hearing: AccountRef | null,
  entries: readonly Entry[],
): Sentence[] {
  const given = answersGiven(entries, account);
  const isTheirs = hearer === 'provider' && sameAccount(account, hearing);
  const isOneOfSeveral = accountsOf(entries).filter(({ kind }) => kind === account.kind).length > 1;
  // The company of the account it was said of hears it there; of several nobody said which it is.
  const said = (question: string) =>
    given.get(question)?.[0] ??
    (hearer === 'provider' || isOneOfSeveral ? undefined : heardOf(account.kind, question, entries));
  return tellingAnswers
    .filter(({ to }) => isTheirs || to === 'everybody' || to.includes(hearer))
    .filter(({ question, answer }) => said(question) === answer)
    .map(({ question, answer }) => ({
      group: 'answers',
      id: `${question}-${answer}`,
      ...(isOneOfSeveral && !isTheirs && { account }),
    }));
}

const deeds = ({ account, actions }: PlaybookIndex, entries: readonly Entry[]): Sentence[] =>
  actions
    .filter((action) => action.worthTelling && isDone(action, account, entries))
    .filter(
      ({ contradicts = [] }) =>
        !contradicts.some(
          ({ question, answer }) => answersGiven(entries, account).get(question)?.[0] === answer,
        ),
    )
    .map(({ id }) => ({ group: 'deed', id }));
