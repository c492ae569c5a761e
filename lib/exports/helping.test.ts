import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import type { FactData } from '@/lib/incident/facts';
import { helpingQuestion } from '@/lib/incident/helping';
import { seen, told } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { done, handed, recordOf } from './accounts.fixture';
import type { Block } from './document';
import { documentOf } from './document-of';
import { textOf } from './render.fixture';
import { readCells } from './tables.fixture';
import { render as renderText } from './text';

const { say } = english;
const says = (who: 'self' | 'someone'): NewEntry => ({
  kind: 'question-answered',
  question: helpingQuestion,
  answers: [who],
  seen: { ...seen, words: `said ${who}` },
});
const story = (n: number, text: string) => told(n, { kind: 'narrative', text });
const call: FactData = {
  kind: 'contact',
  channel: 'call',
  startedAt: { precision: 'minute', at: '2026-11-22T13:41:00.000+11:00' },
};

const alone = recordOf(says('someone'), done('end-call'), story(1, 'She called.'), told(2, call));
const midway = recordOf(
  done('end-call'),
  story(1, 'Mine.'),
  says('someone'),
  done('contact-support'),
  story(2, 'Hers.'),
  told(3, call),
  says('self'),
  done('freeze-account'),
  told(4, { kind: 'question', question: 'Why me?' }),
);

const blocksOf = (record: typeof alone, id: string): readonly Block[] =>
  documentOf(handed(record)).sections.find((one) => one.id === id)?.blocks ?? [];
const wordsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'words' ? block.text : []));
const linesOf = (record: typeof alone) =>
  blocksOf(record, 'timeline').flatMap((block) =>
    block.kind === 'timeline' ? block.days.flatMap(({ lines }) => lines) : [],
  );

describe('A record that a helper wrote', () => {
  test('says at its head who wrote and who did', () => {
    const head = `${say('print.helped.all')} ${say('print.helped.who')}`;
    expect(wordsOf(blocksOf(alone, 'in-short'))).toEqual([head, say('print.helped.story'), 'She called.']);
    expect(renderText(handed(alone))).toContain(head);
  });

  test('has no mark on each line, as all are the helper’s', () => {
    expect(linesOf(alone).filter(({ note }) => note?.includes(say('entries.by-helper')))).toEqual([]);
  });

  test('has a line for the helper to sign on, and says of no other record that somebody helped', () => {
    const signed = (record: typeof alone) => JSON.stringify(blocksOf(record, 'statement'));
    expect(signed(alone)).toContain(say('print.blank.helper'));
    const ordinary = recordOf(done('end-call'), story(1, 'Mine.'), told(2, call));
    expect(signed(ordinary)).not.toContain(say('print.blank.helper'));
    expect(JSON.stringify(documentOf(handed(ordinary)))).not.toMatch(/helper/i);
  });

  test('does not speak of the account holder’s device', () => {
    expect(documentOf(handed(alone)).foot).not.toContain('account holder');
  });
});

describe('A record that a helper wrote a part of', () => {
  test('says at its head which part, local and UTC', () => {
    const [head] = wordsOf(blocksOf(midway, 'in-short'));
    expect(head).toMatch(/part of this.*from 22 Nov 2026 14:03 to 14:07\./);
  });

  test('tells the two stories apart', () => {
    expect(wordsOf(blocksOf(midway, 'in-short')).slice(1)).toEqual([
      'Mine.',
      say('print.helped.story'),
      'Hers.',
    ]);
  });

  test('marks what was told to the helper, and has both answers among the taps', () => {
    const lines = linesOf(midway);
    const marked = lines.filter(({ note }) => note?.includes(say('entries.by-helper')));
    expect(marked).toHaveLength(2);
    expect(marked.every(({ mark }) => mark === 'told')).toBe(true);
    const taps = lines.filter(({ mark }) => mark === 'tapped').map(({ text }) => text);
    expect(taps.slice(1)).toEqual([
      say('names.end-call.done'),
      'said someone',
      say('names.contact-support.done', { provider: english.nameOf(null) }),
      'said self',
      say('names.freeze-account.done'),
    ]);
    const happened = JSON.stringify(blocksOf(midway, 'happened'));
    expect(happened).toContain(say('print.written-by'));
    expect(JSON.stringify(blocksOf(midway, 'open'))).not.toContain(say('print.written-by'));
  });

  test('says it in every row of the table, in its last column', async () => {
    const [heads = [], ...rows] = readCells(await textOf('timeline-csv', midway));
    expect(heads.at(-1)).toBe('written_by');
    const byHelper = rows.filter((row) => row.at(-1) === 'helper').map(([entry]) => Number(entry));
    expect(byHelper.toSorted()).toEqual([5, 6, 7]);
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(['', 'helper']));
  });
});

describe('As STIX it', () => {
  const objectsOf = async (record: typeof alone) => JSON.parse(await textOf('stix', record)).objects;

  test('has the same head in the incident, and the helper as writer', async () => {
    const objects: Record<string, string>[] = await objectsOf(alone);
    const incident = objects.find(({ type }) => type === 'incident');
    expect(incident?.['description']).toContain(say('print.helped.all'));
    const names = objects.filter(({ type }) => type === 'identity').map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual([say('facts.options.role.helper'), say('facts.options.role.self')]);
  });

  test('keeps the account holder as writer where they wrote too', async () => {
    const objects: Record<string, string>[] = await objectsOf(midway);
    const names = objects.filter(({ type }) => type === 'identity').map(({ name }) => name);
    expect(names[0]).toBe(say('facts.options.role.self'));
  });
});
