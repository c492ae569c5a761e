import { type Block as Content, type RecordDocument, standsAlone } from '@/lib/exports/document';
import type { Line, Style } from '@/lib/exports/pdf/text/lines';
import type { Pair } from '@/lib/wording/fact-words';
import { beside, type Cell, facing, type PartOptions, space } from './cells';
import type { Block } from './flow';
import { type Column, mm, type Part, type Row, type Sheet } from './sheet';
import { tableBlock } from './table';

const size = 10;

/** Turns the parts of a document into blocks of rows; each adds itself to the structure above it. */
export function createBlocks(sheet: Sheet, document: RecordDocument) {
  const { body } = sheet;
  const direction = document.direction;
  const part = (type: string, above: Part, options: PartOptions = {}): Part => {
    const made = sheet.document.struct(type, options);
    above.add(made);
    return made;
  };
  const ours = (style: Partial<Style> = {}): Style => ({ size, direction, ...style });

  /** The style of a value: a code left to right, own words by their own first letter. */
  const valueStyle = ({ form }: Pair): Style =>
    form === 'code' ? ours({ code: true }) : ours({ direction: form === 'own' ? 'auto' : direction });

  const text = (above: Part, type: string, words: string, style: Style, column: Column = body): Row[] =>
    beside(sheet, [{ part: part(type, above), lines: sheet.lines(words, style, column), column }]);

  /** Names in the first column, values beside them. */
  const pairs = (above: Part, all: readonly Pair[], names: Column, values: Column): Row[] => {
    const list = part('L', above);
    return all.flatMap((pair) => {
      const item = part('LI', list);
      const name = sheet.lines(pair.name, ours({ soft: true }), names);
      const value = sheet.lines(pair.value, valueStyle(pair), values);
      return beside(sheet, [
        { part: part('Lbl', item), lines: name, column: names },
        { part: part('LBody', item), lines: facing(value, direction), column: values },
      ]);
    });
  };

  const titleOf = (title: string): Line[] =>
    facing(sheet.lines(title, ours({ size: 11, weight: 700, direction: 'auto' }), body), direction);

  /** A fact: its title, with short pairs behind it, as many to a line as fit; what stands alone has its own columns. */
  const flowing = (above: Part, title: string | null, all: readonly Pair[]): Row[] => {
    const names = { start: 0, width: mm(28) };
    const values = { start: mm(30), width: body.width - mm(30) };
    const rows: Row[] = [];
    const titled = title === null ? null : titleOf(title);
    let cells: Cell[] = titled ? [{ part: part('H3', above), lines: titled, column: body }] : [];
    let start = titled ? widthOf(titled) + mm(5) : 0;
    const turn = () => {
      rows.push(...beside(sheet, cells));
      cells = [];
      start = 0;
    };
    const list = part('L', above);
    for (const pair of all) {
      const item = part('LI', list);
      const [label, content] = [part('Lbl', item), part('LBody', item)];
      const set = (nameIn: Column, valueIn: Column) => ({
        name: sheet.lines(pair.name, ours({ soft: true }), nameIn),
        value: facing(sheet.lines(pair.value, valueStyle(pair), valueIn), direction),
      });
      const { name, value } = set(body, body);
      const width = widthOf(name) + mm(2) + widthOf(value);
      const isAlone = standsAlone(pair) || name.length > 1 || value.length > 1 || width > body.width;
      if (cells.length > 0 && (isAlone || start + width > body.width || (cells[0]?.lines.length ?? 0) > 1))
        turn();
      // A name that is longer than the column of names pushes its value on, if that then fits.
      const isLong = isAlone && name.length === 1 && value.length === 1 && widthOf(name) > names.width;
      const inColumns = isAlone && !(isLong && width <= body.width);
      const before = { start, width: inColumns ? names.width : widthOf(name) };
      const after = inColumns ? values : { start: start + before.width + mm(2), width: widthOf(value) };
      const shown = inColumns ? set(names, values) : { name, value };
      cells.push({ part: label, lines: shown.name, column: before });
      cells.push({ part: content, lines: shown.value, column: after });
      start += width + mm(7);
      if (isAlone) turn();
    }
    if (cells.length > 0) turn();
    return rows;
  };

  const heading = (above: Part, title: string): Row[] => {
    const rule: Row = { height: mm(1.4), draw: (y) => sheet.rule(body, y, 1) };
    return [rule, ...text(above, 'H2', title, ours({ size: 13, weight: 700 })), space(mm(1.2))];
  };

  const words = (above: Part, block: Extract<Content, { kind: 'words' }>, opening: boolean): Block => {
    // Everybody reads the opening story, so it is set larger.
    const large = opening && block.voice === 'own' && block.text.length <= 1_200;
    const style = ours({ direction: block.voice === 'own' ? 'auto' : direction, ...(large && { size: 12 }) });
    return {
      rows: text(above, 'P', block.text, style),
      before: mm(block.voice === 'own' ? 2 : 1),
      together: 2,
    };
  };

  const titled = (above: Part, title: string): Row[] =>
    beside(sheet, [{ part: part('H3', above), lines: titleOf(title), column: body }]);

  const fact = (above: Part, block: Extract<Content, { kind: 'fact' }>): Block => {
    const rows = flowing(above, block.title, block.pairs);
    return { rows, before: mm(1.4), together: rows.length };
  };

  /** Three to a row, each below its name. */
  const columns = (above: Part, block: Extract<Content, { kind: 'columns' }>): Block => {
    const title = block.title === undefined ? [] : titled(above, block.title);
    const list = part('L', above);
    const gap = mm(6);
    const width = (body.width - 2 * gap) / 3;
    const rows: Row[] = [];
    for (let n = 0; n < block.pairs.length; n += 3) {
      const names: Cell[] = [];
      const values: Cell[] = [];
      for (const [at, pair] of block.pairs.slice(n, n + 3).entries()) {
        const column = { start: at * (width + gap), width };
        const item = part('LI', list);
        const name = sheet.lines(pair.name, ours({ soft: true }), column);
        const value = facing(sheet.lines(pair.value, valueStyle(pair), column), direction);
        names.push({ part: part('Lbl', item), lines: name, column });
        values.push({ part: part('LBody', item), lines: value, column });
      }
      rows.push(...beside(sheet, names), ...beside(sheet, values), space(mm(1.2)));
    }
    const all = [...title, ...rows.slice(0, -1)];
    return { rows: all, before: mm(3), together: Math.min(all.length, 12) };
  };

  const signatures = (above: Part, block: Extract<Content, { kind: 'signatures' }>): Block => {
    const gap = mm(6);
    const rows = block.rows.flatMap((labels) => {
      const width = (body.width - gap * (labels.length - 1)) / Math.max(1, labels.length);
      const cells = labels.map((label, n) => {
        const column = { start: n * (width + gap), width };
        return { part: part('P', above), lines: sheet.lines(label, ours(), column), column };
      });
      const line: Row = {
        height: mm(12),
        draw: (y) => {
          for (const n of labels.keys()) sheet.rule({ start: n * (width + gap), width }, y + mm(11), 0.75);
        },
      };
      return [line, ...beside(sheet, cells)];
    });
    return { rows, before: 0, together: rows.length };
  };

  /** A block other than the timeline; `opening` is the first of the record. */
  const one = (above: Part, block: Exclude<Content, { kind: 'timeline' }>, opening: boolean): Block => {
    switch (block.kind) {
      case 'words':
        return words(above, block, opening);
      case 'fact':
        return fact(above, block);
      case 'table':
        return tableBlock(sheet, { part, ours, valueStyle, flowing }, above, block);
      case 'columns':
        return columns(above, block);
      case 'signatures':
        return signatures(above, block);
    }
  };

  return { part, ours, text, pairs, heading, one };
}

export type Blocks = ReturnType<typeof createBlocks>;

const widthOf = (lines: readonly Line[]) => Math.max(0, ...lines.map(({ width }) => width));
