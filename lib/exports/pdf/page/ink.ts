import type { Font } from 'fontkit';
import { embeddable } from '@/lib/exports/pdf/fonts/embedded';
import type { Cut } from '@/lib/exports/pdf/fonts/instance';
import type { Line } from '@/lib/exports/pdf/text/lines';
import type { GlyphGroup, PlacedGlyph, Run } from '@/lib/exports/pdf/text/shape';

/** Draws lines of shaped text on the current page. `y` is their base line, measured from the top. */
export function createInk(document: PDFKit.PDFDocument) {
  const page = document as unknown as Inside;
  const embedded = new Map<string, Embedded>();

  const fontOf = (cut: Cut): Embedded => {
    const known = embedded.get(cut.name);
    if (known) return known;
    // pdfkit accepts fontkit's fonts; its types only know names and bytes.
    document.font(embeddable(cut) as unknown as PDFKit.Mixins.PDFFontSource);
    const font = Object.assign(page._font, { codes: new Map<string, number>() });
    // The glyph for missing characters is in every font and never drawn; it must not read as nothing.
    font.unicode[0] = [0xfffd];
    embedded.set(cut.name, font);
    return font;
  };

  return (line: Line, x: number, y: number) => {
    const { size, soft, struck } = line.style;
    document.save().transform(1, 0, 0, -1, 0, document.page.height);
    document.addContent(soft ? '0.2 g' : '0 g');
    let pen = x;
    for (const run of line.runs) {
      const font = fontOf(run.cut);
      page.page.fonts[font.id] ??= font.ref();
      const place = { font, x: pen, y: document.page.height - y, size };
      for (const { text, glyphs, marks } of inOrder(run)) {
        if (text !== readOf(glyphs)) document.markContent('Span', { actual: text });
        document.addContent(textOf(glyphs, place));
        if (text !== readOf(glyphs)) document.endMarkedContent();
        for (const mark of marks) document.addContent(shapeOf(mark, place));
      }
      pen += (run.width * size) / 1000;
    }
    document.restore();
    if (struck) {
      const middle = y - size * 0.3;
      document.moveTo(x, middle).lineTo(pen, middle).lineWidth(0.6).stroke();
    }
  };
}

interface Place {
  font: Embedded;
  x: number;
  y: number;
  size: number;
}

const readOf = (glyphs: readonly PlacedGlyph[]) =>
  glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('');

/** Some readers follow the order of drawing: a run from right to left is drawn from the right. */
const inOrder = ({ groups, rightToLeft }: Run) => (rightToLeft ? joined(groups).reverse() : joined(groups));

/** Merges groups that read back in drawing order and need no replacement text. */
function joined(groups: readonly GlyphGroup[]): GlyphGroup[] {
  const parts: GlyphGroup[] = [];
  let open = false;
  for (const group of groups) {
    const plain = readOf(group.glyphs) === group.text;
    const last = parts.at(-1);
    if (plain && open && last) {
      last.text += group.text;
      last.glyphs.push(...group.glyphs);
      last.marks.push(...group.marks);
    } else parts.push({ text: group.text, glyphs: [...group.glyphs], marks: [...group.marks] });
    open = plain;
  }
  return parts;
}

/** Draws glyphs as text, as one string as long as they share a base line. */
function textOf(glyphs: readonly PlacedGlyph[], { font, x, y, size }: Place): string {
  const parts: string[] = [];
  let height = Number.NaN;
  let due = 0;
  for (const glyph of glyphs) {
    const code = codeOf(glyph, font);
    if (glyph.y !== height) {
      const at = `${number(x + (glyph.x * size) / 1000)} ${number(y + (glyph.y * size) / 1000)}`;
      parts.push(`${parts.length > 0 ? '] TJ ' : ''}1 0 0 1 ${at} Tm [`);
    } else if (Math.abs(glyph.x - due) > 0.5) parts.push(number(due - glyph.x));
    parts.push(`<${code.toString(16).padStart(4, '0')}>`);
    height = glyph.y;
    due = glyph.x + (font.widths[code] ?? 0);
  }
  return `BT /${font.id} ${number(size)} Tf ${parts.join('').replaceAll('><', '')}] TJ ET`;
}

/** A glyph that stands for several characters has a code for each, so that all read back correctly. */
function codeOf({ id, codePoints }: PlacedGlyph, font: Embedded): number {
  const key = `${id} ${codePoints}`;
  const code = font.codes.get(key) ?? font.subset.glyphs.push(id) - 1;
  font.codes.set(key, code);
  font.widths[code] = font.font.getGlyph(id).advanceWidth * font.scale;
  font.unicode[code] = codePoints;
  return code;
}

/** A mark drawn as a shape: as text it would read as a character between those it belongs to. */
function shapeOf({ id, x: dx, y: dy }: PlacedGlyph, { font, x, y, size }: Place): string {
  const scale = (font.scale * size) / 1000;
  let from: number[] = [];
  const steps = font.font.getGlyph(id).path.commands.map(({ command, args }) => {
    const to = args.slice(-2);
    const curve = command === 'quadraticCurveTo' ? [...toward(from, args), ...toward(to, args), ...to] : args;
    from = to;
    return `${curve.map((value) => Math.round(value)).join(' ')} ${operators[command] ?? ''}`;
  });
  // The path is the same at every position, so that a page full of dots compresses well.
  const at = `${number(x + (dx * size) / 1000)} ${number(y + (dy * size) / 1000)}`;
  return `q ${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} ${at} cm ${steps.join(' ')} f Q`;
}

const operators: Record<string, string> = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'c', closePath: 'h' };

/** Two thirds of the way to the control point of a quadratic curve, since a PDF has cubic curves only. */
const toward = (end: readonly number[], handle: readonly number[]) =>
  [0, 1].map((n) => (end[n] ?? 0) + (2 / 3) * ((handle[n] ?? 0) - (end[n] ?? 0)));

const number = (value: number) => String(Math.round(value * 1000) / 1000);

/** pdfkit's undocumented members used here: it cannot draw a glyph by its number. */
interface Inside {
  _font: Omit<Embedded, 'codes'>;
  page: { fonts: Record<string, unknown> };
}

interface Embedded {
  id: string;
  font: Font;
  /** The glyphs of the embedded font, in the order of their codes. */
  subset: { glyphs: number[] };
  codes: Map<string, number>;
  widths: number[];
  unicode: number[][];
  scale: number;
  ref(): unknown;
}
