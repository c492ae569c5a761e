import { zonesOf } from '@/lib/incident/clocks';
import { isTaken } from '@/lib/incident/facts';
import { fingerprintOf, inGroups } from '@/lib/incident/fingerprint';
import { facts, factsOf } from '@/lib/incident/fold';
import { localTime, utcOffset } from '@/lib/incident/moment';
import { type IncidentRecord, recordNumber } from '@/lib/incident/record';
import { escapeBidi, escapeInvisible } from '@/lib/wording/escape';
import { onPaper } from '@/lib/wording/fact-words';
import { helpedInWords } from '@/lib/wording/helping';
import { asks, stillOpen } from './asks';
import { type Block, ours, type RecordDocument, type Section } from './document';
import { factBlocks, inTable } from './fact-blocks';
import type { Handover, Reader } from './format';
import { groups } from './groups';
import { firstDay, inShort, stories, subtitleOf } from './in-short';
import { readerOf } from './reader-of';
import { timelineBlock } from './timeline-block';
import { totalsOf } from './totals';

/** People first tell how it happened; a reader first looks for what was taken, reports made, and by which key. */
const order = ['taken', 'reports', 'account', 'happened', 'evidence', 'people', 'open'] as const;
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
      { name: say('print.copy-for'), value: readerOf(handover), form: 'ours' },
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
        blocks: [...(helped ? [ours(helped)] : []), ...inShort(handover), ...leftOut(handover)],
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
          ours(`${say('print.true')} ${say('print.about-times')}`),
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
    foot: footOf(handover, number),
  };
}

/** What the fingerprint shows, and that it is of more entries than a copy has. */
function footOf({ whole, record, language: { say } }: Handover, number: string): string {
  const [all, some] = [whole.entries.length, record.entries.length];
  const foot = say('print.foot', { count: all, number });
  return some < all ? `${foot} ${say('print.foot-copy', { count: some })}` : foot;
}

/** The head names the clock: where it was one all along, no time says UTC again but in the timeline. */
function withOffsetKnown(handover: Handover): Handover {
  const { record, language } = handover;
  const [first, ...others] = new Set(record.entries.map(({ recordedAt }) => utcOffset(recordedAt)));
  const offset = others.length === 0 ? (first ?? null) : null;
  return { ...handover, language: { ...language, days: { ...language.days, offset } } };
}

/** All that was taken, by asset; or that nothing was told of. */
function takenInAll({ whole, record, notHere, language: { say } }: Handover): Block[] {
  const takenIn = ({ entries }: IncidentRecord) =>
    factsOf(entries, 'transaction').flatMap(({ data }) => (isTaken(data) ? [data] : []));
  if (takenIn(whole).length === 0)
    return factsOf(whole.entries, 'loss').length === 0 ? [ours(notHere ?? say('print.nothing-taken'))] : [];
  const { totals, lacks } = totalsOf(takenIn(record));
  if (totals.length === 0) return [];
  const what = escapeBidi(totals.join(', '));
  if (notHere && !lacks) return [ours(say('print.taken-in-copy', { what }))];
  return [ours(say(lacks ? 'print.taken-at-least' : 'print.taken-in-all', { what }))];
}

/** States what is left out, as a copy must not look complete. Withdrawn facts do not count. */
function leftOut({ whole, leavesOut, language: { say } }: Handover): Block[] {
  const kinds = facts(whole.entries.filter(leavesOut)).map(({ data }) => data.kind);
  const names = [...new Set(kinds)].map((kind) => onPaper(say, 'parts', kind));
  return names.length === 0 ? [] : [ours(say('print.left-out', { parts: names.join(', ') }))];
}
