import type { Font } from 'fontkit';
import { embeddable } from '../fonts/embedded';
import type { Cut } from '../fonts/instance';
import type { Line } from '../text/lines';
import type { GlyphGroup } from '../text/shape';

/** Writes lines of shaped text onto the page that is open. `y` is the line they stand on, from the top. */
export function createInk(document: PDFKit.PDFDocument) {
  const page = document as unknown as Inside;
  const embedded = new Map<string, Embedded>();

  const fontOf = (cut: Cut): Embedded => {
    const known = embedded.get(cut.name);
    if (known) return known;
    // pdfkit takes fonts of fontkit as they are; its types know names and bytes only.
    document.font(embeddable(cut) as unknown as PDFKit.Mixins.PDFFontSource);
    embedded.set(cut.name, page._font);
    return page._font;
  };

  const write = (group: GlyphGroup, font: Embedded, x: number, y: number, size: number) => {
    const codes = group.glyphs.map(({ id, codePoints }) => {
      const code = font.subset.includeGlyph(id);
      font.widths[code] ??= font.font.getGlyph(id).advanceWidth * font.scale;
      font.unicode[code] ??= codePoints;
      return code;
    });
    const plain = codes.map((code) => String.fromCodePoint(...(font.unicode[code] ?? []))).join('');
    if (plain !== group.text) document.markContent('Span', { actual: group.text });
    for (const [start, end] of stretches(group, codes, font.widths)) {
      const first = group.glyphs[start];
      const hex = codes.slice(start, end).map((code) => code.toString(16).padStart(4, '0'));
      const at = `${number(x + ((first?.x ?? 0) * size) / 1000)} ${number(y + ((first?.y ?? 0) * size) / 1000)}`;
      document.addContent(`BT /${font.id} ${number(size)} Tf 1 0 0 1 ${at} Tm <${hex.join('')}> Tj ET`);
    }
    if (plain !== group.text) document.endMarkedContent();
  };

  return (line: Line, x: number, y: number) => {
    const { size, soft, struck } = line.style;
    document.save().transform(1, 0, 0, -1, 0, document.page.height);
    document.addContent(soft ? '0.2 g' : '0 g');
    let pen = x;
    for (const run of line.runs) {
      const font = fontOf(run.cut);
      page.page.fonts[font.id] ??= font.ref();
      for (const group of run.groups) write(group, font, pen, document.page.height - y, size);
      pen += (run.width * size) / 1000;
    }
    document.restore();
    if (struck) document.moveTo(x, y - size * 0.3).lineTo(pen, y - size * 0.3).lineWidth(0.6).stroke();
  };
}

export type Ink = ReturnType<typeof createInk>;

/** Parts of a group in which every glyph stands where the one before it ends. */
function stretches({ glyphs }: GlyphGroup, codes: readonly number[], widths: readonly number[]) {
  const parts: [number, number][] = [];
  let due = { x: Number.NaN, y: Number.NaN };
  for (const [n, { x, y }] of glyphs.entries()) {
    const last = parts.at(-1);
    if (last && Math.abs(x - due.x) < 0.5 && y === due.y) last[1] = n + 1;
    else parts.push([n, n + 1]);
    due = { x: x + (widths[codes[n] ?? 0] ?? 0), y };
  }
  return parts;
}

const number = (value: number) => String(Math.round(value * 1000) / 1000);

/** What of pdfkit is used beside its documented face: it has no way to draw a glyph by its number. */
interface Inside {
  _font: Embedded;
  page: { fonts: Record<string, unknown> };
}

interface Embedded {
  id: string;
  font: Font;
  subset: { includeGlyph(id: number): number };
  widths: number[];
  unicode: number[][];
  scale: number;
  ref(): unknown;
}
