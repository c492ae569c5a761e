import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RecordDocument } from '@/lib/exports/document';
import { scanOf } from '@/lib/exports/qr.fixture';
import { scratchFile } from '@/lib/testing/scratch.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import type { Attachment } from './attach';
import { installedFonts, ownWords, summary, txid } from './record.fixture';
import { renderPdf } from './render';

const at = new Date('2026-11-22T03:46:00.000Z');
const json: Attachment = {
  name: 'first-hour-FH-7K2M-94QD.json',
  mediaType: 'application/json',
  bytes: new TextEncoder().encode(JSON.stringify({ words: 'A man called. رجل اتصل' })),
  at,
};
const render = (record: RecordDocument, paper: 'A4' | 'Letter' = 'A4', load = installedFonts().load) =>
  renderPdf(record, json, { paper, loadFont: load, createdAt: at, id: 'FH-7K2M-94QD' });

/** The letters in the order a reader extracts them; where lines end is up to the layout. */
const letters = (text: string) => text.replace(/[\s\u200e\u200f\u202a-\u202e]/gu, '');

describe('A record as a PDF', () => {
  test('is the same for the same record, to the byte', slow, async () => {
    expect(await render(summary)).toEqual(await render(summary));
  });

  test('loads the two fonts that plain English needs, and each once', async () => {
    const { load, asked } = installedFonts();
    await render(summary, 'A4', load);
    expect(asked.toSorted()).toEqual([
      'noto-sans-mono/files/noto-sans-mono-latin-wght-normal.woff2',
      'noto-sans/files/noto-sans-latin-wght-normal.woff2',
    ]);
  });

  test('keeps a title with signs of XML well-formed', async () => {
    const pdf = await render({ ...summary, title: 'Loss <of> R&D' });
    const text = new TextDecoder('latin1').decode(pdf);
    expect(text).toContain('(Loss <of> R&D)');
    expect(text).toContain('>Loss &lt;of&gt; R&amp;D<');
  });

  test('sets a story of many pages', slow, async () => {
    const long = await render(ownWords('我接到一个电话，对方说是币安的安全人员。'.repeat(1_000)));
    expect(pagesOf(long)).toBeGreaterThan(8);
    expect(pagesOf(long)).toBeLessThan(14);
  });
});

/** pdfkit writes one such object per page, uncompressed. */
const pagesOf = (pdf: Uint8Array) =>
  [...new TextDecoder('latin1').decode(pdf).matchAll(/\/Type \/Page\b/g)].length;

describe('A reader of the PDF', () => {
  const fileOf = async (...what: Parameters<typeof render>) => {
    const path = scratchFile('record.pdf');
    writeFileSync(path, await render(...what));
    return path;
  };
  const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' });
  const textOf = (path: string, ...options: string[]) => run('pdftotext', ...options, path, '-');

  for (const [what, text] of [
    ['English', 'A man called. He said: “your office file is at risk” – then 1,240.50 USDT left (twice).'],
    ['Latin letters with marks', 'Łódź, Việt Nam, résumé, naïve, Ğ, ș, x\u0302, n\u0303, e\u0301'],
    ['Greek and Cyrillic', 'Μου τηλεφώνησαν. Мне позвонили, сказали: это служба безопасности.'],
    ['Hindi', 'एक आदमी ने फ़ोन किया। उसने कहा कि वह सुरक्षा से है। प्रार्थना कर्म क्षत्रिय श्री हिन्दी।'],
    ['Thai', 'ผู้ชายคนหนึ่งโทรมา เขาบอกว่าเป็นเจ้าหน้าที่รักษาความปลอดภัย น้ำ กำลัง ปู่ ที่นี่'],
    ['Chinese', '我接到一个电话，对方说是币安的安全人员。他让我更改API密钥的权限，然后我的币就被转走了。'],
    ['Japanese kana', 'でんわがありました。カタカナ。'],
    ['emoji', 'He wrote 😀 👍🏽 👩‍💻 🇦🇺 ☎ ✓ → and left'],
    ['Arabic within English', 'He said شكرا جزيلا to me (twice).'],
  ] as const)
    test(`gets ${what} back as it was written`, async () => {
      const read = textOf(await fileOf(ownWords(text)));
      expect(letters(read)).toContain(letters(text));
    });

  const arabic: Partial<RecordDocument> = {
    lang: 'ar',
    direction: 'rtl',
    brand: 'الساعة الأولى',
    title: 'ملخص الحادث',
    subtitle: 'الأحد',
    head: [{ name: 'السجل', value: 'الأول', form: 'ours' }],
    foot: 'لا يحتوي هذا السجل على كلمات مرور',
  };
  for (const [what, text] of [
    ['Arabic', 'اتصل بي رجل وقال إنه من الأمن. طلب مني تغيير المفتاح ثم خرجت الأموال من حسابي.'],
    ['Arabic with vowels', 'بَيْتٌ كَبِيرٌ وَلَا'],
    ['Persian', 'می‌خواهم پولم را پس بگیرم'],
    [
      'English and numbers within Arabic',
      'طلب مني تغيير مفتاح API عند الساعة 13:52 ثم خرجت الأموال (كلها) من Binance',
    ],
  ] as const)
    test(`gets ${what} back as it was written`, async () => {
      const read = textOf(await fileOf(ownWords(text, arabic)));
      expect(letters(read)).toContain(letters(text));
      expect(letters(read)).toContain(letters('ملخص الحادث'));
    });

  test('sees what no font draws as its code point', async () => {
    const read = textOf(await fileOf(ownWords('before தமி \u{e000} \u0007 after')));
    expect(letters(read)).toContain(letters('before [U+0BA4][U+0BAE][U+0BBF] [U+E000] [U+0007] after'));
  });

  test('sees in a code what is hidden in it, and the code in its order', async () => {
    const pairs = [
      { name: 'Sent to', value: 'TQ\u202emS7x\u200bKv\u2066', form: 'code' },
      { name: 'Transaction ID', value: txid, form: 'code' },
    ] as const;
    const sections = [
      { id: 'taken', title: 'Taken', blocks: [{ kind: 'fact', title: '1', pairs: [...pairs] }] },
    ] as const;
    const read = textOf(
      await fileOf({ ...summary, sections: structuredClone(sections) as never }),
      '-layout',
    );
    expect(read).toContain('TQ[U+202E]mS7x[U+200B]Kv[U+2066]');
    expect(read).toContain(txid);
  });

  test('gets the lines beside hidden turns of direction as they are', async () => {
    const read = textOf(await fileOf(ownWords('first line\n\u202e\u2067\u2066 turned\nlast line')));
    expect(letters(read)).toContain('firstline');
    expect(letters(read)).toContain('lastline');
  });

  test('takes the attached file out, byte by byte', async () => {
    const path = await fileOf(summary);
    const out = scratchFile('record.json');
    expect(run('pdfdetach', '-list', path)).toContain(json.name);
    run('pdfdetach', '-save', '1', '-o', out, path);
    expect(new Uint8Array(readFileSync(out))).toEqual(json.bytes);
  });

  for (const direction of ['ltr', 'rtl'] as const)
    test(`scans the number and fingerprint of the record from each page, ${direction}`, async () => {
      const path = await fileOf({ ...summary, direction });
      for (const page of [1, 2]) expect(scanOf(path, page)).toBe(summary.scan);
    });

  for (const [paper, size] of [
    ['A4', '595.28 x 841.89'],
    ['Letter', '612 x 792'],
  ] as const)
    test(`finds two numbered pages of ${paper}, tagged and named`, async () => {
      const path = await fileOf(summary, paper);
      const info = run('pdfinfo', path);
      for (const line of [/Title: +Incident summary/, /Tagged: +yes/, /Pages: +2/])
        expect(info).toMatch(line);
      expect(info).toContain(size);
      for (const page of ['1', '2']) {
        const read = textOf(path, '-f', page, '-l', page);
        expect(letters(read)).toContain(letters(`${summary.foot} ${page} / 2`));
      }
    });

  test('is led through headings, lists and a table', async () => {
    const tree = run('pdfinfo', '-struct-text', await fileOf(summary));
    for (const part of ['H1', 'H2', 'H3', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect(tree).toMatch(new RegExp(`^ +${part}\\b`, 'm'));
    expect(tree.replace(/\s+/g, ' ')).toContain('H1 (block) "Incident summary"');
  });

  test('finds a fact on one page', async () => {
    const [taken] = summary.sections.filter(({ id }) => id === 'taken');
    const many = {
      ...summary,
      sections: [{ ...taken, blocks: Array(20).fill(taken?.blocks[0]) }],
    } as RecordDocument;
    const pages = textOf(await fileOf(many), '-layout')
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.split('USDT on TRON').length).toBe(page.split(txid).length);
  });
});
