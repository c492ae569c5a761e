import Papa from 'papaparse';
import type { Entry } from '@/lib/incident/entry';
import { readEntry } from '@/lib/incident/newer';

/** Reads what `writeCells` wrote. */
export const readCells = (csv: string): string[][] =>
  Papa.parse<string[]>(csv, { skipEmptyLines: 'greedy' }).data.map((row) => row.map(fromCell));

const fromCell = (cell: string): string =>
  cell
    .replace(/^'/, '')
    .replace(/\\(?:\\|u\{([0-9A-F]+)\})/g, (_, hex?: string) =>
      hex === undefined ? '\\' : String.fromCodePoint(Number.parseInt(hex, 16)),
    );

/** The entries that a timeline was written from, in the order of writing. Throws on any other table. */
export function readTimeline(csv: string): Entry[] {
  const [heads, ...rows] = readCells(csv);
  const place = heads?.indexOf('entry') ?? -1;
  const data = heads?.indexOf('data') ?? -1;
  return rows
    .toSorted((a, b) => Number(a[place]) - Number(b[place]))
    .map((row) => {
      const entry = readEntry(JSON.parse(row[data] ?? ''));
      if (!entry) throw new Error('no timeline of ours');
      return entry;
    });
}
