import {
  type Block as Content,
  rowsOf,
  saysWhenWritten,
  type TimelineDay,
  type TimelineRow,
} from '@/lib/exports/document';
import type { Line } from '@/lib/exports/pdf/text/lines';
import type { Blocks } from './blocks';
import { beside, facing, headAgain, space } from './cells';
import { type Block, heightOf, stacked } from './flow';
import { drawMark, drawRail, markHeight } from './rail';
import { type Column, mm, type Part, type Row, type Sheet } from './sheet';

type Timeline = Extract<Content, { kind: 'timeline' }>;

const size = 10;
const gap = mm(0.5);
/** Maximum height of an entry that is never split at the end of a page. */
const tallest = mm(80);

const local = { start: 0, width: mm(14) };
const utc = { start: mm(15), width: mm(20) };
const mark = { start: mm(36), width: mm(6) };
const whatStart = mm(44);
const writtenWidth = mm(24);

/** The timeline with its marks, a table for each day, and the key to the marks. */
export function timelineBlocks(sheet: Sheet, blocks: Blocks, above: Part, timeline: Timeline): Block[] {
  const hasWritten = saysWhenWritten(timeline);
  const { width } = sheet.body;
  const what = { start: whatStart, width: width - whatStart - (hasWritten ? writtenWidth + mm(2) : 0) };
  const written = { start: width - writtenWidth, width: writtenWidth };

  const head = (day: TimelineDay): { lines: Line[]; column: Column }[] => {
    const utcHead = day.utcDay ?? timeline.heads.utc;
    const cells = [
      [timeline.heads.local, local],
      [utcHead, utc],
      ['', mark],
      [day.title, what],
      ...(hasWritten ? [[timeline.heads.written, written] as const] : []),
    ] as const;
    return cells.map(([text, column]) => ({
      lines: sheet.lines(text, blocks.ours({ size, soft: true }), column),
      column,
    }));
  };

  const entry = (line: TimelineRow, table: Part, first: boolean, last: boolean): Row[] => {
    const row = blocks.part('TR', table);
    const cell = () => blocks.part('TD', row);
    const clock = blocks.ours({ size, code: true });
    const times = [
      {
        part: cell(),
        lines: sheet.lines(line.local ?? '–', { ...clock, weight: 700 }, local),
        column: local,
      },
      { part: cell(), lines: sheet.lines(line.utc ?? '–', clock, utc), column: utc },
    ];
    const figure = blocks.part('Figure', cell(), { alt: timeline.key[line.mark] });
    const isAlone = line.texts.length === 1;
    const said = blocks.ours({
      size: isAlone ? size : 9,
      direction: isAlone ? 'auto' : sheet.direction,
      struck: line.withdrawn,
    });
    const note = blocks.ours({ size: 9, soft: true });
    const words = facing(sheet.lines(joined(line.texts), said, what), sheet.direction);
    const notes = (column: Column) =>
      line.note ? facing(sheet.lines(line.note, note, column), sheet.direction) : [];
    const right = besideOf(words, what);
    const noteRight = right ? notes(right) : [];
    const isRight = right !== null && noteRight.length === 1;
    const part = cell();
    const told = isRight
      ? [
          { part, lines: words, column: what },
          { part, lines: [...words.slice(1).map(() => null), ...noteRight], column: right },
        ]
      : [{ part, lines: [...words, ...notes(what)], column: what }];
    const kept = hasWritten
      ? [
          {
            part: cell(),
            lines: sheet.lines(line.written ?? '', { ...clock, size: 9 }, written),
            column: written,
          },
        ]
      : [];
    const rows = beside(sheet, [...times, ...told, ...kept]);
    const all = last ? rows : [...rows, space(gap)];
    const marked = all.map(
      ({ height, draw }, n): Row => ({
        height,
        draw: (y) => {
          const middle = y + markHeight(size);
          const end = last ? (n === 0 ? middle : y) : y + height;
          drawRail(sheet, mark, first && n === 0 ? middle : y, end);
          if (n === 0) sheet.within(figure, 'Figure', () => drawMark(sheet, mark, middle, line.mark));
          draw(y);
        },
      }),
    );
    return heightOf(marked) <= tallest ? [stacked(marked)] : marked;
  };

  const days = timeline.days.map((day): Block => {
    const table = blocks.part('Table', above);
    const top = blocks.part('TR', table);
    const cells = head(day);
    const heads = beside(
      sheet,
      cells.map((cell) => ({ ...cell, part: blocks.part('TH', top, { scope: 'Column' }) })),
    );
    const lines = rowsOf(day.lines);
    const entries = lines.map((line, n) => entry(line, table, n === 0, n === lines.length - 1));
    const rows = [...heads, space(mm(0.8)), ...entries.flat()];
    const together = heads.length + 1 + (entries[0]?.length ?? 0);
    return { rows, before: mm(3), together, again: headAgain(sheet, cells, heightOf(heads) + mm(0.8)) };
  });
  const rest = timeline.rest
    ? blocks.text(above, 'P', timeline.rest, blocks.ours({ size: 9, soft: true }))
    : [];
  return [...days, key(sheet, blocks, above, timeline), { rows: rest, before: mm(1), together: rest.length }];
}

/** Several texts in one, each apart, so that none turns what stands beside it. */
const joined = ([first = '', ...more]: readonly string[]) =>
  more.length === 0 ? first : [first, ...more].map((text) => `\u2068${text}\u2069`).join(' · ');

/** The rest of the column beside the last line of words, if a short note may fit there. */
const besideOf = (lines: readonly Line[], column: Column): Column | null => {
  const taken = (lines.at(-1)?.width ?? 0) + mm(2);
  const width = column.width - taken;
  return lines.length > 0 && width > mm(20) ? { start: column.start + taken, width } : null;
};

function key(sheet: Sheet, blocks: Blocks, above: Part, { key: words }: Timeline): Block {
  const list = blocks.part('L', above);
  const half = sheet.body.width / 2;
  const marks = (['told', 'tapped'] as const).map((kind, n) => {
    const item = blocks.part('LI', list);
    const figure = blocks.part('Figure', blocks.part('Lbl', item), { alt: words[kind] });
    const column = { start: n * half + mm(8), width: half - mm(10) };
    const lines = sheet.lines(words[kind], blocks.ours({ size: 9, soft: true }), column);
    return {
      kind,
      figure,
      at: { start: n * half, width: mm(6) },
      part: blocks.part('LBody', item),
      lines,
      column,
    };
  });
  const rows = beside(sheet, marks).map(({ height, draw }, n) => ({
    height,
    draw: (y: number) => {
      for (const { figure, at, kind } of n === 0 ? marks : [])
        sheet.within(figure, 'Figure', () => drawMark(sheet, at, y + markHeight(9), kind));
      draw(y);
    },
  }));
  return { rows, before: mm(3), together: rows.length };
}
