import type { Entry } from './entry';

/** What an entry of a newer version looks like where it was written, by the part of it that we know. */
const originals = new WeakMap<Entry, object>();

export const keepOriginal = (entry: Entry, raw: object) => {
  originals.set(entry, raw);
};

/** An entry as it stands on the disk, in a file and in the fingerprint: one of a newer version just as it came. */
export const asWritten = (entry: Entry): object => originals.get(entry) ?? entry;
