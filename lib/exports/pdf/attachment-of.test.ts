import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { growthOf, ratioOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { attachmentOf } from './attachment-of';
import { installedFonts, ownWords } from './record.fixture';
import { renderPdf } from './render';

const bytes = new TextEncoder().encode(
  JSON.stringify({ words: 'رجل '.repeat(500), n: Array.from({ length: 300 }, (_, n) => n * n) }),
);
const pdfWith = (name: string) =>
  renderPdf(
    ownWords('A man called.'),
    { name, mediaType: 'application/json', bytes, at: new Date(0) },
    { paper: 'A4', loadFont: installedFonts().load, createdAt: new Date(0), id: 'x' },
  );

/** The objects of an attachment as we write them, around any stream. */
const pdfAround = (stream: Uint8Array, size: number) =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<<\n/Type /EmbeddedFile\n/Params <<\n/Size ${size}\n>>\n/Length ${stream.length}\n/Filter /FlateDecode\n>>\nstream\n`,
    ),
    stream,
    Buffer.from(
      '\nendstream\nendobj\n2 0 obj\n<<\n/Type /Filespec\n/F (a)\n/EF <<\n/F 1 0 R\n>>\n/UF (a)\n>>\nendobj\n',
    ),
  ]);

describe('The file attached to a PDF of ours', () => {
  for (const name of ['first-hour-FH-7K2M-94QD.json', 'with (brackets) and \\.json', 'سجل.json'])
    test(`comes out as it went in, under its name: ${name}`, async () => {
      expect(await attachmentOf(await pdfWith(name), bytes.length)).toEqual(bytes);
    });

  test('is not taken where it is larger than asked for', async () => {
    expect(await attachmentOf(await pdfWith('a.json'), bytes.length - 1)).toBeNull();
  });

  test('is missing where none was attached', async () => {
    const options = {
      paper: 'A4',
      loadFont: installedFonts().load,
      createdAt: new Date(0),
      id: 'x',
    } as const;
    expect(await attachmentOf(await renderPdf(ownWords('x'), null, options), 1e6)).toBeNull();
  });

  test('comes out whole or not at all where the PDF is cut short', async () => {
    const pdf = await pdfWith('a.json');
    for (let cut = 0; cut < pdf.length; cut += Math.ceil(pdf.length / 60)) {
      const found = await attachmentOf(pdf.slice(0, cut), 1e6);
      if (found) expect(found).toEqual(bytes);
    }
    const [stream] = [Buffer.from(pdf).indexOf('/Type /EmbeddedFile')];
    expect(await attachmentOf(pdf.slice(0, stream + 200), 1e6)).toBeNull();
  });

  test('is not made up from damage', async () => {
    const whole = pdfAround(deflateSync(bytes), bytes.length);
    expect(await attachmentOf(whole, 1e6)).toEqual(bytes);
    const start = whole.indexOf('stream\n') + 'stream\n'.length;
    for (const at of [0, 1, 40, 300]) {
      const damaged = Uint8Array.from(whole);
      damaged[start + at] = (damaged[start + at] ?? 0) ^ 0xff;
      expect(await attachmentOf(damaged, 1e6)).toBeNull();
    }
  });

  test('is null for what is no PDF', async () => {
    const noise = Uint8Array.from({ length: 100_000 }, (_, n) => (n * n * 31) % 251);
    for (const junk of [new Uint8Array(), noise, new TextEncoder().encode('%PDF-1.7\n/Type /Filespec')])
      expect(await attachmentOf(junk, 1e6)).toBeNull();
  });

  test('is refused where it would unpack to more than it says', slow, async () => {
    const packed = deflateSync(new Uint8Array(50_000_000));
    const bomb = pdfAround(packed, 1_000);
    expect(await attachmentOf(bomb, 1e6)).toBeNull();
    const whole = () => inflateSync(packed);
    expect(await ratioOf(() => attachmentOf(bomb, 1e6), whole)).toBeLessThan(0.5);
  });

  test('is looked for in time that grows with the file, should it repeat our words', slow, async () => {
    const text = repeated('1 0 obj\n<< /Type /Filespec /EF << /F 7 0 R', '%PDF-1.7\n');
    const file = (length: number) => Buffer.from(text(length));
    expect(await attachmentOf(file(1_000), 1e6)).toBeNull();
    expect(await growthOf((pdf) => attachmentOf(pdf, 1e6), file, 1_000_000)).toBeLessThan(tooMuch);
  });
});
