import type { Entry } from './entry';

/** The original form of an entry from a newer version, by the part of it that we know. */
const originals = new WeakMap<Entry, object>();

export const keepOriginal = (entry: Entry, raw: object) => {
  originals.set(entry, raw);
};

/** An entry as it stands on the disk, in files and in the fingerprint; of a newer version, as it came. */
export const asWritten = (entry: Entry): object => originals.get(entry) ?? entry;
