import { yieldToMain } from '@/lib/background/yield-to-main';
import { type Inside, recordTextOf } from '@/lib/exports/open-any';
import { fingerprints } from '@/lib/incident/fingerprint';
import type { ReadFile } from '@/lib/incident/record-file';
import { reading } from '@/lib/incident/record-file';

/** A file that held a record, with the fingerprint after each entry as its entries give it. */
export interface Examined extends ReadFile, Omit<Inside, 'text'> {
  chain: readonly string[];
}

/** Why a file shows nothing: each has its own sentence. `entry` is the number of an entry, or 0. */
export interface NothingToShow {
  ok: false;
  why: string;
  entry: number;
}

/** A file that was chosen, and what it shows; null while it is being read. */
export interface Chosen {
  key: number;
  name: string;
  seen: Examined | NothingToShow | null;
}

const nothing = (why: string, entry = 0): NothingToShow => ({ ok: false, why, entry });

/** Reads a file that somebody else sent, in steps, so that the page goes on. Never throws; nothing is stored. */
export async function examine(file: File): Promise<Examined | NothingToShow> {
  if (file.size === 0) return nothing('empty');
  const inside = await recordTextOf(file);
  if ('refusal' in inside) return nothing(inside.refusal);
  const { text, ...around } = inside;
  const read = await yieldToMain(reading(text));
  if (read.ok) return { ...read, ...around, chain: chainOf(read) };
  const { refusal } = read;
  return 'entry' in refusal && refusal.entry !== null
    ? nothing('damaged-at', refusal.entry)
    : nothing(refusal.reason);
}

/** What fits is in the file already: another round over 10,000 entries would hold the page. */
const chainOf = ({ fit, named, record, sequence }: ReadFile): readonly string[] =>
  fit.is === 'changed' || fit.is === 'without'
    ? fingerprints(record.id, sequence)
    : named.slice(0, sequence.length).map(String);
