import { type Entry, entry, type NewEntry } from './entry';
import { type TextIn, textsOfFact } from './texts-in';
import { textsOfTap } from './typed-texts';

export { upgrade } from './upgrade';

/** The texts of any entry that a person typed or pasted. */
export const typedTexts = (written: NewEntry | Entry): TextIn[] =>
  textsOfTap(written) ?? ('data' in written ? textsOfFact(written.data) : []);

/** Throws for an entry of this version that could not be read back. */
export const assertReadable = (written: Entry) => void entry.parse(written);
