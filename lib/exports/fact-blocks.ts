import { deletingKeys } from '@/lib/content/stops';
import { sameAccount } from '@/lib/incident/account';
import { type Fact, type FactKind, fieldValue, isTaken } from '@/lib/incident/facts';
import { facts, mainAccount, type StandingFact } from '@/lib/incident/fold';
import { writersOf } from '@/lib/incident/writers';
import { accountOfFact } from '@/lib/wording/accounts';
import { escapeBidi } from '@/lib/wording/escape';
import { headOf, nameFacts, onPaper, type Pair, pairsOf } from '@/lib/wording/fact-words';
import type { Language, Say } from '@/lib/wording/language';
import { createEntryFormatter } from '@/lib/wording/lines';
import { momentOnPaper } from '@/lib/wording/moment-on-paper';
import { keysDeletedBy, mayWork } from './at-risk';
import { type Block, standsAlone } from './document';
import type { Handover } from './format';

/** Facts in the short part: the first of each account, as an opened file may hold several. */
const inShortPart: readonly FactKind[] = ['account'];

/** Where a table has the withdrawals, in its columns. */
const columns = ['leftAt', 'network', 'to'] as const;

/** The same blocks, with what was taken in one table, where the first of it stood. */
export function inTable(blocks: readonly FactBlock[], { say }: Language): Block[] {
  const taken = blocks.filter(({ of }) => of === 'transaction');
  const table: Block = {
    kind: 'table',
    head: onPaper(say, 'fields', 'amount'),
    columns: columns.map((field) => fieldOnPaper(say, 'transaction', field)),
    rows: taken.map(({ block: { title, pairs } }) => ({ title, pairs })),
  };
  return blocks.flatMap(({ of, block }) =>
    of !== 'transaction' ? block : block === taken[0]?.block ? table : [],
  );
}

/** Whether the short part says all that was told of a bank or a case; when a case was opened, the timeline does. */
const isAllInShort = ({ data }: StandingFact) =>
  (data.kind === 'money-path' && !(data.reference && data.reportedAt)) ||
  (data.kind === 'ticket' && data.number !== undefined && !data.openedBy);

/** What nobody told of a withdrawal, as its silence would read as an answer. Only coins that left for a chain have an id. */
function withMissing(data: Fact<'transaction'>, told: readonly Pair[], say: Say): Pair[] {
  const wanted = (data.movement ?? 'withdrawal') === 'withdrawal' ? ['txid', 'authorised'] : ['authorised'];
  const missing = wanted.filter((field) => isTaken(data) && fieldValue(data, field) === undefined);
  const value = say('print.not-told');
  return [
    ...told,
    ...missing.map((field): Pair => ({ name: fieldOnPaper(say, data.kind, field), value, form: 'ours' })),
  ];
}

/** What fits behind the title, then what has a line of its own. */
const shortFirst = (pairs: readonly Pair[]) =>
  pairs.toSorted((a, b) => Number(standsAlone(a)) - Number(standsAlone(b)));

/** The name of a field on paper, in this kind of fact. */
const fieldOnPaper = (say: Say, kind: FactKind, field: string) =>
  say.has(`facts.paper.of.${kind}.${field}`)
    ? say(`facts.paper.of.${kind}.${field}`)
    : onPaper(say, 'fields', field);

interface FactBlock {
  of: FactKind;
  block: Extract<Block, { kind: 'fact' }>;
}

/** The standing facts of these kinds, each titled by its kind and its subject. */
export function factBlocks(handover: Handover, kinds: readonly FactKind[]): FactBlock[] {
  const { whole, record, language } = handover;
  const { entries } = record;
  const { say, nameOf } = language;
  const writers = writersOf(whole.entries);
  const standing = facts(entries);
  const main = mainAccount(entries);
  const nameOfFact = nameFacts(standing, say);
  const told = kinds.flatMap((kind) => standing.filter(({ data }) => data.kind === kind));
  const isLike = (a: StandingFact, b: StandingFact) =>
    a.data.kind === b.data.kind && sameAccount(a.account ?? main, b.account ?? main);
  const isFirst = (fact: StandingFact) => standing.find((one) => isLike(one, fact)) === fact;
  const isOfMain = (fact: StandingFact) => accountOfFact(entries, fact, nameOf) === null;
  const isByHelper = ({ id }: StandingFact) => !writers.byHelperAlone && writers.isToldByHelper(id);
  const elsewhere = (fact: StandingFact) =>
    fact.data.kind === 'narrative' ||
    (inShortPart.includes(fact.data.kind) && isFirst(fact)) ||
    (isAllInShort(fact) && !isByHelper(fact) && (fact.data.kind === 'ticket' || isOfMain(fact)));
  return told
    .filter((fact) => !elsewhere(fact))
    .map((fact): FactBlock => {
      const { data } = fact;
      // A case number says whose it is: other readers have numbers of their own.
      const of = data.kind === 'ticket' ? (fact.account ?? main) : null;
      const account = of ? nameOf(of, true) : accountOfFact(entries, fact, nameOf);
      const head = headOf(data, say);
      const subject =
        data.kind === 'loss' && data.basis === 'estimated' && head
          ? say('print.about-loss', { what: head })
          : head;
      const kind = onPaper(say, 'parts', data.kind);
      const names = data.kind === 'transaction' || data.kind === 'contact' || data.kind === 'account-change';
      const title = subject === '' ? kind : names ? subject : `${kind}: ${subject}`;
      const told = pairsOf(data, language, nameOfFact, {
        nameOf: (field) => fieldOnPaper(say, data.kind, field),
      });
      const block: FactBlock['block'] = {
        kind: 'fact',
        title,
        pairs: [
          ...(account
            ? [{ name: say('print.account'), value: escapeBidi(account), form: 'ours' } as const]
            : []),
          ...(isByHelper(fact)
            ? [{ name: say('print.written-by'), value: say('print.helper'), form: 'ours' } as const]
            : []),
          ...(data.kind === 'transaction' ? withMissing(data, told, say) : shortFirst(told)),
          ...keyNow(handover, fact),
        ],
      };
      return { of: data.kind, block };
    });
}

/** Of a key without a time of its deletion, whether the keys of its account were deleted. */
function keyNow(
  { record: { entries }, language: { say, nameOf, days } }: Handover,
  fact: StandingFact,
): Pair[] {
  if (fact.data.kind !== 'api-key' || fact.data.deletedAt) return [];
  const [by] = keysDeletedBy(entries, fact.account ?? mainAccount(entries));
  const told =
    by &&
    say('print.told', {
      what: createEntryFormatter(entries, say, nameOf).bare(by.entry),
      when: momentOnPaper(by.at, say, days),
    });
  const isByLock = by && by.entry.action !== deletingKeys;
  const value =
    told && !mayWork(entries, fact)
      ? isByLock
        ? say('print.key-by-lock', { told })
        : told
      : say('print.key-not-deleted');
  return [{ name: say('print.key-now'), value, form: 'ours' }];
}
