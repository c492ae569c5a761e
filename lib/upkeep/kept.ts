import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Seen } from './open-pages';

/** What is kept of a page: how an editor last knew it, and how it was when it was last opened. */
export interface Kept {
  /** Unset until it was open once. */
  known?: Pick<Seen, 'digest' | 'movedTo'>;
  last: Seen;
  /** When it was first seen to be as it was last. */
  since: string;
}

/** What is kept of pages, by address. */
export type KeptPages = Readonly<Record<string, Kept>>;

/** What is new about a page. */
export type Finding =
  | 'same'
  | 'first'
  | 'too-long'
  | 'changed'
  | 'moved'
  | 'gone'
  | 'refused'
  | 'unreachable';

/** How a page is now, compared with how it was known. `too-long`: the same as far as it was read. */
export function compare(known: Kept['known'], { outcome, movedTo, digest, cut }: Seen): Finding {
  if (outcome !== 'open') return outcome;
  if (movedTo && movedTo !== known?.movedTo) return 'moved';
  if (known?.digest === undefined) return 'first';
  if (known.digest !== digest) return 'changed';
  return cut ? 'too-long' : 'same';
}

/** What is kept once a page was opened again. A page is known as it was first open, but not where it led. */
export function keep(before: Kept | undefined, last: Seen): Kept {
  const known = before?.known ?? (last.digest === undefined ? undefined : { digest: last.digest });
  const was = before?.last;
  const isAsBefore =
    was?.outcome === last.outcome && was.digest === last.digest && was.movedTo === last.movedTo;
  return { ...(known && { known }), last, since: isAsBefore ? (before?.since ?? last.at) : last.at };
}

/**
 * Takes a page as known once all facts that name it were checked on the day from which on it has been like this, or
 * later. Until then what is new about it is reported by every run.
 */
export function acknowledge(kept: Kept, checked: string): Kept {
  const { last, since } = kept;
  if (last.outcome !== 'open' || checked < since.slice(0, 10)) return kept;
  const { digest, movedTo } = last;
  return { ...kept, known: { ...(digest && { digest }), ...(movedTo && { movedTo }) } };
}

/** Reads what was kept in a file; nothing if there is none. */
export const readKept = (file: string): KeptPages =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** Writes what is kept, beside the file and then in its place, so that it is never half a file. */
export function writeKept(file: string, pages: KeptPages): void {
  const sorted = Object.fromEntries(Object.entries(pages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${file}.new`, `${JSON.stringify(sorted, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
