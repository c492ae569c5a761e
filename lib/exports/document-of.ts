import { deletingKeys } from '@/lib/content/stops';
import { sameAccount } from '@/lib/incident/account';
import { zonesOf } from '@/lib/incident/clocks';
import { type FactKind, isTaken } from '@/lib/incident/facts';
import { fingerprintOf, inGroups } from '@/lib/incident/fingerprint';
import { facts, factsOf, mainAccount, type StandingFact } from '@/lib/incident/fold';
import { localTime, utcOffset } from '@/lib/incident/moment';
import { type IncidentRecord, recordNumber } from '@/lib/incident/record';
import { writersOf } from '@/lib/incident/writers';
import { accountOfFact } from '@/lib/wording/accounts';
import { escapeBidi, escapeInvisible } from '@/lib/wording/escape';
import { headOf, nameFacts, onPaper, type Pair, pairsOf } from '@/lib/wording/fact-words';
import { helpedInWords } from '@/lib/wording/helping';
import type { Language, Say } from '@/lib/wording/language';
import { createEntryFormatter } from '@/lib/wording/lines';
import { momentOnPaper } from '@/lib/wording/moment-on-paper';
import { asks, stillOpen } from './asks';
import { keysDeletedBy, mayWork } from './at-risk';
import { type Block, ours, type RecordDocument, type Section, standsAlone } from './document';
import type { Handover, Reader } from './format';
import { groups } from './groups';
import { firstDay, inShort, stories, subtitleOf } from './in-short';
import { timelineBlock } from './timeline-block';
import { totalsOf } from './totals';

/** Facts in the short part: the first of each account, as an opened file may hold several. */
const inShortPart: readonly FactKind[] = ['account'];

/** People first tell how it happened; a reader first looks for reports made, what was taken, and by which key. */
const order = ['reports', 'taken', 'account', 'happened', 'evidence', 'people', 'open'] as const;
const groupsOnPaper = groups
  .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  .map(({ id, kinds }) => ({
    id,
    kinds: kinds.toSorted((a, b) => Number(b === 'loss') - Number(a === 'loss')),
  }));

/** Lines to sign on: a helper signs beside the account holder, and an office signs that it was received. */
const signatures = (isHelped: boolean, reader: Reader) => [
  ['name', 'signature', 'date', 'time'],
  ...(isHelped ? [['helper', 'signature', 'date', 'time']] : []),
  ...(reader === 'exchange' || reader === 'bank'
    ? []
    : [['received', 'office', 'received-date', 'reference']]),
];

/**
 * The record in words, section by section, as shown in print, PDF and plain text. The fingerprint is that of the whole
 * record, which also fits a copy with parts left out.
 */
export function documentOf(asHandedOver: Handover): RecordDocument {
  const handover = withOffsetKnown(asHandedOver);
  const { whole, record, reader, language, now } = handover;
  const { say, days, tag, direction } = language;
  const { entries } = record;
  const day = firstDay(entries, language, now);
  const number = recordNumber(record.id);
  const fingerprint = fingerprintOf(whole);
  const helped = helpedInWords(whole.entries, say, days);
  return {
    lang: tag,
    direction,
    brand: say('site.brand'),
    title: say('print.title'),
    subtitle: subtitleOf(entries, language, day),
    head: [
      { name: say('print.record'), value: number, form: 'code' },
      { name: say('print.saved'), value: `${days.full(now)} ${localTime(now)}`, form: 'ours' },
      { name: say('print.local-time'), value: escapeInvisible(zonesOf(entries).join(', ')), form: 'ours' },
    ],
    sections: [
      { id: 'asks', title: say('print.asks.title'), blocks: asks(handover) },
      { id: 'at-risk', title: say('print.at-risk.title'), blocks: stillOpen(handover) },
      {
        id: 'in-short',
        title: say('print.in-short'),
        blocks: [...leftOut(handover), ...(helped ? [ours(helped)] : []), ...inShort(handover)],
      },
      ...groupsOnPaper.map(
        ({ id, kinds }): Section => ({
          id,
          title: onPaper(say, 'groups', id),
          blocks: [
            ...(id === 'taken' ? takenInAll(handover) : []),
            ...inTable(factBlocks(handover, kinds), language),
          ],
        }),
      ),
      { id: 'story', title: say('print.story'), blocks: stories(handover, 'long') },
      { id: 'timeline', title: say('print.timeline'), blocks: [timelineBlock(handover)] },
      {
        id: 'offers',
        title: say('print.offers-title'),
        blocks: reader === 'myself' ? [ours(say('print.offers'))] : [],
      },
      {
        id: 'statement',
        title: say('print.statement'),
        blocks: [
          ours(say('print.true')),
          ours(say('print.about-times')),
          ours(say('print.about-fingerprint')),
          {
            kind: 'signatures',
            rows: signatures(helped !== null, reader).map((row) =>
              row.map((blank) => say(`print.blank.${blank}`)),
            ),
          },
        ],
      },
    ].filter(({ blocks }) => blocks.length > 0) as Section[],
    fingerprint: inGroups(fingerprint),
    scan: `${number} ${whole.entries.length} ${fingerprint}`,
    foot: say('print.foot', { count: whole.entries.length, number }),
  };
}

/** The head names the clock: where it was one all along, no time says UTC again but in the timeline. */
function withOffsetKnown(handover: Handover): Handover {
  const { record, language } = handover;
  const [first, ...others] = new Set(record.entries.map(({ recordedAt }) => utcOffset(recordedAt)));
  const offset = others.length === 0 ? (first ?? null) : null;
  return { ...handover, language: { ...language, days: { ...language.days, offset } } };
}

/** All that was taken, by asset; or that nothing was told of. */
function takenInAll({ whole, record, language: { say } }: Handover): Block[] {
  const takenIn = ({ entries }: IncidentRecord) =>
    factsOf(entries, 'transaction').flatMap(({ data }) => (isTaken(data) ? [data] : []));
  if (takenIn(whole).length === 0)
    return factsOf(whole.entries, 'loss').length === 0 ? [ours(say('print.nothing-taken'))] : [];
  const { totals, lacks } = totalsOf(takenIn(record));
  if (totals.length === 0) return [];
  const what = escapeBidi(totals.join(', '));
  return [ours(say(lacks ? 'print.taken-at-least' : 'print.taken-in-all', { what }))];
}

/** States what is left out, as a copy must not look complete. Withdrawn facts do not count. */
function leftOut({ whole, leavesOut, language: { say } }: Handover): Block[] {
  const kinds = facts(whole.entries.filter(leavesOut)).map(({ data }) => data.kind);
  const names = [...new Set(kinds)].map((kind) => onPaper(say, 'parts', kind));
  return names.length === 0 ? [] : [ours(say('print.left-out', { parts: names.join(', ') }))];
}

/** Where a table has the withdrawals, in its columns. */
const columns = ['leftAt', 'network', 'to'] as const;

/** The same blocks, with what was taken in one table, where the first of it stood. */
function inTable(blocks: readonly FactBlock[], { say }: Language): Block[] {
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
function factBlocks(handover: Handover, kinds: readonly FactKind[]): FactBlock[] {
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
  const elsewhere = (fact: StandingFact) =>
    fact.data.kind === 'narrative' || (inShortPart.includes(fact.data.kind) && isFirst(fact));
  return told
    .filter((fact) => !elsewhere(fact))
    .map((fact): FactBlock => {
      const { data } = fact;
      const account = accountOfFact(entries, fact, nameOf);
      const head = headOf(data, say);
      const kind = onPaper(say, 'parts', data.kind);
      const names = data.kind === 'transaction' || data.kind === 'contact' || data.kind === 'account-change';
      const title = head === '' ? kind : names ? head : `${kind}: ${head}`;
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
          ...(!writers.byHelperAlone && writers.isToldByHelper(fact.id)
            ? [{ name: say('print.written-by'), value: say('print.helper'), form: 'ours' } as const]
            : []),
          ...(data.kind === 'transaction' ? told : shortFirst(told)),
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
