import { type Entry, entry } from './entry';

export { upgrade } from './upgrade';

/** Throws at an entry of this version that could not be read back. */
export const check = (written: Entry) => void entry.parse(written);
