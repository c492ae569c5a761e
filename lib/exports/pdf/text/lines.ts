import { type Chunk, chunkFor } from '@/lib/exports/pdf/fonts/coverage';
import type { Fonts } from '@/lib/exports/pdf/fonts/fonts';
import type { Weight } from '@/lib/exports/pdf/fonts/instance';
import { named } from '@/lib/wording/escape';
import { inVisualOrder, levelsOf, mirrorOf } from './bidi';
import { type Cluster, clustersOf } from './clusters';
import { breaksOf } from './segments';
import { type Run, shape } from './shape';

/** The style of a text. */
export interface Style {
  size: number;
  weight?: Weight;
  /** Shown character by character, in a monospaced font. */
  code?: boolean;
  /** `auto` follows the first letter that has a direction. */
  direction: 'ltr' | 'rtl' | 'auto';
  /** Grey, for names of values. */
  soft?: boolean;
  /** Crossed out. */
  struck?: boolean;
}

/** One line as drawn, from left to right; widths in points. */
export interface Line {
  runs: Run[];
  width: number;
  rightToLeft: boolean;
  style: Style;
}

/** A cluster that has a font, in text order, with its bidi level. */
type Placed = Cluster & { chunk: Chunk; level: number };

const hidden = /\p{Default_Ignorable_Code_Point}/gu;
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/** The font files that `linesOf` will need. */
export function chunksOf(text: string, style: Pick<Style, 'code'>): Chunk[] {
  const code = style.code === true;
  return text.split(lineEnds).flatMap((part) => placed(part, code, 'ltr').clusters.map(({ chunk }) => chunk));
}

/** Breaks a text into lines no wider than `width` points; each of its own lines is a paragraph. */
export function linesOf(text: string, style: Style, width: number, fonts: Fonts): Line[] {
  const room = (width * 1000) / style.size;
  return text.split(lineEnds).flatMap((paragraph) => {
    const { clusters, base } = placed(paragraph, style.code === true, style.direction);
    const set = (part: readonly Placed[]) => runsOf(part, style, fonts);
    const measure = measuring(fonts, style.weight ?? 400, (part) => widthOf(set(part)));
    return fill(clusters, breaksOf(paragraph, style.code === true), room, measure).map((part): Line => {
      const runs = inVisualOrder(set(part));
      return { runs, width: (widthOf(runs) * style.size) / 1000, rightToLeft: base % 2 === 1, style };
    });
  });
}

function placed(text: string, code: boolean, direction: Style['direction']) {
  const flat = code ? text : text.replaceAll('\t', ' ');
  // A code runs from left to right, and nothing hidden in it changes that.
  const { levels, base } = code
    ? levelsOf(
        flat.replace(hidden, (character) => 'x'.repeat(character.length)),
        'ltr',
      )
    : levelsOf(flat, direction);
  let before: Chunk | null = null;
  const clusters = clustersOf(flat, code).map((cluster): Placed => {
    const level = levels[cluster.at] ?? base;
    if (!cluster.chunk) {
      const name = named(cluster.text);
      return { ...cluster, text: name, drawn: name, chunk: plain(), level: level + (level % 2) };
    }
    // A space takes the font of the word before it, so that a text in one script needs one font. Emoji fonts have wide
    // spaces.
    const chunk: Chunk =
      cluster.text === ' ' && !before?.file.startsWith('noto-emoji')
        ? (before ?? cluster.chunk)
        : cluster.chunk;
    before = chunk;
    return { ...cluster, chunk, level };
  });
  return { clusters, base };
}

/** The font for code points. */
const plain = () => chunkFor([0x55, 0x2b], true) as Chunk;

/** Cache of the widths of words, for each document. */
const widths = new WeakMap<Fonts, Map<string, number>>();

/** Caches widths, since shaping is slow and a record repeats the same words. */
function measuring(fonts: Fonts, weight: Weight, measure: (part: readonly Placed[]) => number) {
  const known = widths.get(fonts) ?? new Map<string, number>();
  widths.set(fonts, known);
  return (part: readonly Placed[]) => {
    const key = `${weight}${part.map(({ drawn, chunk, level }) => `\n${drawn} ${level} ${chunk.file}`).join('')}`;
    const width = known.get(key) ?? measure(part);
    known.set(key, width);
    return width;
  };
}

/** Fills lines with as many words as fit; a word longer than a line is broken anywhere. */
function fill(
  clusters: readonly Placed[],
  breaks: ReadonlySet<number>,
  room: number,
  measure: (part: readonly Placed[]) => number,
): Placed[][] {
  const lines: Placed[][] = [];
  let line: Placed[] = [];
  let used = 0;
  const end = () => {
    lines.push(withoutSpaceBehind(line));
    line = [];
    used = 0;
  };
  const add = (word: readonly Placed[]) => {
    if (used + measure(withoutSpaceBehind(word)) > room && line.length > 0) end();
    line.push(...word);
    used += measure(word);
  };
  for (const word of wordsOf(clusters, breaks))
    if (measure(withoutSpaceBehind(word)) <= room) add(word);
    else for (const cluster of word) add([cluster]);
  end();
  return lines;
}

function wordsOf(clusters: readonly Placed[], breaks: ReadonlySet<number>): Placed[][] {
  const words: Placed[][] = [];
  for (const cluster of clusters) {
    const last = words.at(-1);
    if (last && !breaks.has(cluster.at)) last.push(cluster);
    else words.push([cluster]);
  }
  return words;
}

function withoutSpaceBehind(part: readonly Placed[]): Placed[] {
  const end = part.findLastIndex(({ text }) => text !== ' ') + 1;
  return part.slice(0, end);
}

/** Shapes clusters with the same font and direction together. */
function runsOf(clusters: readonly Placed[], style: Style, fonts: Fonts): (Run & { level: number })[] {
  const runs: Placed[][] = [];
  for (const cluster of clusters) {
    const last = runs.at(-1);
    if (last?.[0]?.chunk === cluster.chunk && last[0].level === cluster.level) last.push(cluster);
    else runs.push([cluster]);
  }
  return runs.map((part) => {
    const { chunk, level } = part[0] as Placed;
    return { ...shape(part, fonts(chunk, style.weight ?? 400), level % 2 === 1, mirrorOf), level };
  });
}

const widthOf = (runs: readonly Run[]) => runs.reduce((sum, { width }) => sum + width, 0);
