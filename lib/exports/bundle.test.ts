import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/index-native.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import type { IncidentRecord } from '@/lib/incident/record';
import { anyRecord, entriesOf } from '@/lib/incident/record.fixture';
import { openFile } from '@/lib/incident/record-file';
import { scratchFile } from '@/lib/testing/scratch.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { english } from '@/lib/wording/language.fixture';
import { bundle, type Chosen } from './bundle';
import { render as json } from './json';
import { recordTextOf } from './open-any';
import { renderOn } from './pdf';
import { installedFonts } from './pdf/record.fixture';
import { handOver, partsFor } from './readers';
import { render as text } from './text';

const now = '2026-11-22T14:40:00.000+11:00';
const [record] = fc.sample(anyRecord, { numRuns: 1, seed: 11 }) as [IncidentRecord];
const handover = handOver(record, partsFor('myself'), english, now);
/** A copy of a record that names these files. */
const speakingOf = (files: readonly Chosen[], parts = partsFor('myself')) => {
  const told = files.map(({ sha256 }, n): NewEntry => {
    const fact = `7c9e6679-7425-40de-944b-${String(n).padStart(12, '0')}`;
    return { kind: 'fact-recorded', fact, data: { kind: 'evidence', sha256 } };
  });
  return handOver({ ...record, entries: entriesOf(...told) }, parts, english, now);
};
const listed = async (zip: Blob) =>
  execFileSync('unzip', ['-Z1', await save(zip)], { encoding: 'utf8' })
    .trim()
    .split('\n');
const formats = [
  { suffix: '.json', render: json },
  { suffix: '.txt', render: text },
];
const chosen = (name: string, content: string): Chosen => ({
  name,
  sha256: createHash('sha256').update(content).digest('hex'),
  content: new Blob([content]),
});
const save = async (blob: Blob) => {
  const path = scratchFile('bundle.zip');
  writeFileSync(path, new Uint8Array(await blob.arrayBuffer()));
  return path;
};

describe('The bundle', () => {
  test('names its files by whom they are for', async () => {
    const zip = await bundle(handOver(record, partsFor('police'), english, now, 'police'), formats, []);
    const made = (await listed(zip)).filter((name) => name.startsWith('first-hour-'));
    expect(made).toHaveLength(2);
    for (const name of made) expect(name).toMatch(/-for-police\.(?:json|txt)$/);
  });

  test('is unpacked by unzip, and its sums are accepted by sha256sum', async () => {
    const odd = [
      'a.jpg',
      'A.JPG',
      '../../etc/passwd',
      'line\nbreak.txt',
      '.hidden',
      '\u202egpj.exe',
      'emoji 😱.png',
      '',
    ];
    const files = odd.map((name, i) => chosen(name, `content ${i}`));
    const zip = await bundle(speakingOf(files), formats, files);
    const path = await save(zip);
    const into = dirname(path);
    execFileSync('unzip', ['-q', '-o', path, '-d', `${into}/out`]);
    const said = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
      cwd: `${into}/out`,
      encoding: 'utf8',
    });
    expect(said.trim().split('\n')).toHaveLength(formats.length + odd.length);
    expect(said).not.toMatch(/FAILED/);
    const list = execFileSync('unzip', ['-Z1', path], { encoding: 'utf8' });
    expect(list).not.toMatch(/\.\.\//);
    expect(new Set(list.toLowerCase().trim().split('\n')).size).toBe(formats.length + odd.length + 1);
  });

  test('takes files of any names, also of one that was made for another', async () => {
    const names = ['3-a.jpg', 'a.jpg', 'a.jpg', '2-A.JPG', 'A.jpg', '\u00e9.txt', 'e\u0301.txt'];
    const files = names.map((name, i) => chosen(name, `content ${i}`));
    const inside = await listed(await bundle(speakingOf(files), formats, files));
    expect(inside.filter((name) => name.startsWith('evidence/'))).toHaveLength(names.length);
    expect(new Set(inside.map((name) => name.normalize().toLowerCase())).size).toBe(inside.length);
  });

  test('takes no file that the copy does not speak of', async () => {
    const [mine, other] = [chosen('mine.jpg', 'mine'), chosen('other.jpg', 'other')];
    expect(await listed(await bundle(speakingOf([mine]), formats, [mine, other]))).toContain(
      'evidence/mine.jpg',
    );
    for (const copy of [speakingOf([other]), speakingOf([mine], new Set(['narrative']))]) {
      expect(await listed(await bundle(copy, formats, [mine]))).not.toContain('evidence/mine.jpg');
    }
  });

  test('is the same from the same', async () => {
    const files = [chosen('a', 'b')];
    const bytes = async () =>
      Buffer.from(await (await bundle(speakingOf(files), formats, files)).arrayBuffer()).toString('hex');
    expect(await bytes()).toBe(await bytes());
  });
});

describe('A record is opened again', () => {
  const taken = async (file: Blob) => {
    const read = await recordTextOf(file);
    return 'text' in read ? openFile(read.text) : read.refusal;
  };

  test('from a bundle, from a PDF and from a record file', async () => {
    const zip = await bundle(handover, formats, [chosen('a.jpg', 'x')]);
    const pdf = await renderOn('A4')({ ...handover, loadFont: installedFonts().load });
    for (const file of [zip, new Blob([pdf]), new Blob([await json(handover)])]) {
      expect(await taken(file)).toEqual({ ok: true, record, sealed: true });
    }
  });

  test('from a bundle that somebody unpacked and packed again', async () => {
    const zip = new ZipWriter(new BlobWriter());
    await zip.add('mine/first-hour-FH-FJF6-CYBM-stix.json', new TextReader('{}'));
    await zip.add('mine/first-hour-FH-FJF6-CYBM (1).json', new TextReader(`${await json(handover)}`));
    expect(await taken(await zip.close())).toEqual({ ok: true, record, sealed: true });
  });

  test('with what is to know of what it was in', async () => {
    const around = async (file: Blob) => {
      const { text: _, ...rest } = { text: '', ...(await recordTextOf(file)) };
      return rest;
    };
    const pdf = await renderOn('A4')({ ...handover, loadFont: installedFonts().load });
    const once = { within: 'pdf', isOneOfSeveral: false, isCut: false };
    expect(await around(new Blob([pdf]))).toEqual(once);
    expect(await around(new Blob([pdf.slice(0, -20)]))).toEqual({ ...once, isCut: true });
    const second = '\n9999 0 obj\n<< /Type/Filespec /F (b.json) >>\nendobj\n%%EOF';
    expect(await around(new Blob([pdf, second]))).toEqual({ ...once, isOneOfSeveral: true });
    expect(await around(new Blob([await json(handover)]))).toEqual({ within: 'record' });
    const zip = new ZipWriter(new BlobWriter());
    await zip.add('first-hour-FH-FJF6-CYBM.json', new TextReader(`${await json(handover)}`));
    await zip.add('other/first-hour-FH-AAAA-AAAA.json', new TextReader('{}'));
    expect(await around(await zip.close())).toEqual({ within: 'bundle', isOneOfSeveral: true });
  });

  test('from nothing else, and never with an error', async () => {
    expect(await taken(new Blob(['%PDF-1.7\nsomething']))).toBe('no-record-inside');
    expect(await taken(new Blob(['PK\u0003\u0004 and then nothing']))).toBe('no-record-inside');
    expect(await taken(await bundle(handover, [], [chosen('a.jpg', 'x')]))).toBe('no-record-inside');
    expect(await taken(new Blob(['hello']))).toEqual({ ok: false, refusal: { reason: 'not-a-record' } });
    expect(await taken(new Blob([]))).toEqual({ ok: false, refusal: { reason: 'not-a-record' } });
  });

  test('not from one that was cut, at any place', async () => {
    const zip = await bundle(handover, formats, []);
    for (let share = 0.05; share < 1; share += 0.05) {
      const cut = zip.slice(0, Math.floor(zip.size * share));
      expect(await taken(cut)).toBe('no-record-inside');
    }
  });

  test('not from one that is larger than it may be, or says so', slow, async () => {
    const megabyte = new Uint8Array(1_000_000);
    const zip = new ZipWriter(new BlobWriter(), { level: 1 });
    await zip.add('first-hour-FH-FJF6-CYBM.json', new BlobReader(new Blob(Array(220).fill(megabyte))));
    const bomb = await zip.close();
    expect(bomb.size).toBeLessThan(2_000_000);
    expect(await taken(bomb)).toBe('too-large');
    expect(await taken(new Blob([new Uint8Array(210_000_000)]))).toBe('too-large');
    const liar = new Uint8Array(await bomb.arrayBuffer());
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 4; at += 1) {
      // The uncompressed size, in the file's header and in the central directory.
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1_000, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
    }
    expect(await taken(new Blob([liar]))).toBe('no-record-inside');
  });

  test('not from one that is nested without end', async () => {
    const deep = `{"format":"first-hour-record","version":2,"entries":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
    expect(await taken(new Blob([deep]))).toMatchObject({ ok: false });
    expect(await taken(new Blob(['['.repeat(5_000_000)]))).toMatchObject({ ok: false });
  });
});
