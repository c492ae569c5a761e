import { type LocaleId, locales } from './locales';
import { wordsFolder } from './words';

/** A language that staff may write to somebody in. */
export interface Offered {
  id: LocaleId;
  name: string;
  /** The folder of its words. */
  source: string;
}

/** The languages of the site, and that of the page if it is none of them. For pages as they are built. */
export const offeredLanguages = (here: LocaleId): Offered[] =>
  locales
    .filter(({ id, listed }) => listed || id === here)
    .map(({ id, name }) => ({ id, name, source: wordsFolder(id) }));
