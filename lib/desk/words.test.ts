import { describe, expect, test } from 'vitest';
import type { Inside } from '@/lib/exports/open-any';
import type { Entry } from '@/lib/incident/entry';
import { fingerprints } from '@/lib/incident/fingerprint';
import type { IncidentRecord } from '@/lib/incident/record';
import { entriesOf, seen } from '@/lib/incident/record.fixture';
import { reading, writeFile } from '@/lib/incident/record-file';
import { finish } from '@/lib/incident/upgrade';
import { textOf } from '@/lib/testing/project.fixture';
import { english } from '@/lib/wording/language.fixture';
import { fitWords, matchLines } from './file-words';
import { replyTo } from './gap-words';
import { matchesIn } from './match';

const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const done = (action: string) => ({ kind: 'action-done', action, seen }) as const;
const record = {
  format: 'first-hour-record',
  version: 2,
  id,
  entries: entriesOf(done('end-call'), done('freeze-account'), done('secure-email')),
} as const;
type File = { entries: object[]; fingerprint: { count: number; chain: string[] } };
function words(
  change: (file: File) => void,
  text = writeFile({ ...record, entries: [...record.entries] }),
  around: Omit<Inside, 'text'> = { within: 'record' },
) {
  const file: File = JSON.parse(text);
  change(file);
  const read = finish(reading(JSON.stringify(file)));
  if (!read.ok) return expect.unreachable();
  return fitWords({ ...read, ...around }, english);
}

describe('What a file shows is said', () => {
  test('in the sentence of a whole file, and of a copy with parts left out', () => {
    expect(words(() => {})).toEqual({
      headline: 'The file is whole: 4 entries, each fits the one before.',
      stretches: [],
      notes: [],
    });
    const copy = writeFile({ ...record, entries: [...record.entries] }, ({ kind }) => kind === 'action-done');
    expect(words(() => {}, copy).headline).toBe('It fits. 3 of its 4 entries are left out of this copy.');
  });

  test('by the entry that was changed, what it says now, and the stretches around it that fit', () => {
    const { headline, stretches, notes } = words(({ entries }) =>
      Object.assign(entries[2] ?? {}, { action: 'end-call' }),
    );
    expect(headline).toBe('Something was changed at entry 3. It does not fit the one before.');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/the entry itself, the one before it, or a fingerprint/);
    expect(stretches.map(({ mark }) => mark)).toEqual(['tapped', 'altered', 'tapped']);
    expect(stretches[1]?.text).toMatch(/^Entry 3 now says “Ended the call”/);
  });

  test('by how many entries there were where the end is missing', () => {
    const { headline, stretches } = words(({ entries }) => entries.splice(2));
    expect(headline).toBe('The file stops early: it says 4 entries, 2 are here.');
    expect(stretches.map(({ mark }) => mark)).toEqual(['tapped', 'end', 'todo']);
  });

  test('of the record alone where it was in something that was not looked at', () => {
    for (const within of ['pdf', 'bundle'] as const) {
      const { headline, notes } = words(() => {}, undefined, { within });
      expect(headline).not.toMatch(/file/);
      expect(notes).toHaveLength(1);
    }
    const { notes } = words(() => {}, undefined, { within: 'pdf', isCut: true, isOneOfSeveral: true });
    expect(notes.join(' ')).toMatch(/not compared.*stops early.*more than one attachment/);
  });

  test('with few words where nothing fits', () => {
    const { stretches } = words(({ fingerprint }) => Object.assign(fingerprint, { chain: [] }));
    expect(stretches).toHaveLength(4);
    expect(stretches.every(({ mark }) => mark === 'altered')).toBe(true);
  });
});

describe('What a pasted fingerprint says', () => {
  const chain = fingerprints(id, record.entries);
  const [, second = ''] = chain;
  const stranger = '1a2b3c4d'.repeat(8);
  const lines = (pasted: string, named: readonly unknown[] = chain, own = chain) =>
    matchLines(matchesIn(pasted, own, named), { sequence: record.entries.slice(0, own.length) }, english);

  test('is a sentence of its own for each way it can go, and only two of them say unchanged', () => {
    const all = [
      lines(chain.at(-1) ?? ''),
      lines(second),
      lines(chain.at(-1) ?? '', chain, chain.slice(0, 2)),
      lines(second, chain, chain.with(1, '0'.repeat(64))),
      lines(second.slice(0, 20)),
      lines('0123456789abcdef0123'),
      lines(`${second.slice(1)}${second[0] === 'f' ? '0' : 'f'}`),
      lines(stranger),
      lines('nothing here'),
      lines(' '.repeat(200_000)),
    ];
    expect(all.every(({ length }) => length === 1)).toBe(true);
    expect(new Set(all.flat()).size).toBe(all.length);
    expect(all.flat().filter((one) => one.includes('unchanged'))).toEqual([
      'Yes, all of it. Its 4 entries are unchanged since this fingerprint was sent.',
      expect.stringMatching(
        /^Yes, its first 2 entries, up to .*UTC.*\. They are unchanged since this fingerprint was sent. It says nothing of the 2 entries after them\.$/,
      ),
    ]);
  });

  test('stands beside what is to be said of other digits in the ticket', () => {
    expect(lines(`${second} and ${chain.at(-1)} and ${stranger}`)).toEqual([
      expect.stringMatching(
        new RegExp(`^${second.slice(0, 4)} …: Yes, its first 2 entries, up to .*\\. They are unchanged`),
      ),
      `${chain.at(-1)?.slice(0, 4)} …: Yes, all of it. Its 4 entries are unchanged since this fingerprint was sent.`,
      'The text has 64 more digits that fit no entry (1a2b …). A transaction ID can look like that. If it is a fingerprint, this file may be older than it, or changed. Then ask for the file again.',
    ]);
  });

  test('names, where nothing fits, what that can mean of the file, and what to do', () => {
    expect(lines(stranger)).toEqual([
      'No. No entry here has these 64 digits. The file may be of another record, older than the fingerprint, or made again from start to end. Ask for it again. Are they a transaction ID? Then paste the fingerprint.',
    ]);
  });

  test('is no for a file of which all was made again, which fits itself, and the answer asks for another', () => {
    const [start, ...rest] = record.entries;
    const forged = {
      ...record,
      entries: [start as Entry, ...rest.map((one) => ({ ...one, action: 'end-call' }))],
    };
    const read = finish(reading(writeFile(forged as IncidentRecord)));
    if (!read.ok) return expect.unreachable();
    expect(fitWords({ ...read, within: 'record' }, english).headline).toMatch(/is whole/);
    const own = fingerprints(read.record.id, read.sequence);
    expect(lines(chain.at(-1) ?? '', read.named, own)[0]).toMatch(/^No\. .* made again from start to end/);
    expect(replyTo(read, english, true)).toContain(english.say('verify.reply.others'));
    expect(replyTo(read, english)).not.toContain(english.say('verify.reply.others'));
  });

  test('leaves to the file what only the file says', () => {
    expect(lines(chain.at(-1) ?? '', chain, chain.slice(0, 2))).toEqual([
      'No entry here has this fingerprint. The file says it is that of entry 4, which is not here. Nothing else says so. Ask for the file again, with all entries.',
    ]);
  });

  test('can still be looked for in a file without fingerprints, which says so', () => {
    const {
      fingerprint: _,
      $schema: _schema,
      ...bare
    } = JSON.parse(writeFile({ ...record, entries: [...record.entries] }));
    const read = finish(reading(JSON.stringify(bare)));
    if (!read.ok) return expect.unreachable();
    expect(fitWords({ ...read, within: 'record' }, english).headline).toMatch(
      /^The file has no fingerprints of its own\. .* ticket/,
    );
    const own = fingerprints(read.record.id, read.sequence);
    expect(lines(second, read.named, own)).toEqual([expect.stringMatching(/first 2 entries/)]);
  });
});

test('No word of the page sounds like a verdict', () => {
  const words = Object.entries(JSON.parse(textOf('lib/content/messages/en/ui/verify.json'))).filter(
    ([key]) => !key.startsWith('@'),
  );
  const text = JSON.stringify(words);
  expect(text.length).toBeGreaterThan(3_000);
  expect(text).not.toMatch(
    /\b(in)?valid|verif(y|ied)(?!\.)|authentic|trust(ed|worthy)|genuine|certified|tamper|corrupt|fail(ed|ure)|secure\b/i,
  );
});
