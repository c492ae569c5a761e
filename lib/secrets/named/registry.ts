import { fold } from '@/lib/secrets/marks';
import { type NameKind, names } from './names';

interface Name {
  kind: NameKind;
  /** The words before it, without spaces. */
  before: string;
  /** Its last word with its accents, where it would be one of another language without: `mã`, French `ma`. */
  accented: string | null;
}

/** Maximum length of words that accents must tell apart. */
const short = 2;

const separators = /[\s_'’-]+/g;

const entries = Object.values(names)
  .flatMap((kinds) => Object.entries(kinds))
  .flatMap(([kind, list]) =>
    list.split(/\s+/).map((name) => {
      const words = fold(name).replaceAll('-', '+').replace('/', '/+').split('+');
      const word = words.at(-1) ?? '';
      const accented = word.length <= short && word !== name && words.length === 1 ? name : null;
      return { word, kind: kind as NameKind, before: words.slice(0, -1).join(''), accented };
    }),
  );

const byWord = new Map<string, Name[]>();
// Longest first: `one-time password` is more specific than `password`.
for (const { word, ...name } of entries.toSorted((a, b) => b.before.length - a.before.length))
  byWord.set(word, [...(byWord.get(word) ?? []), name]);

/** The last words of all names. */
export const nameWords: readonly string[] = [...byWord.keys()];

/** The names that end with the word between two offsets, most specific first: `key` alone is none, `API key` is one. */
export function* namesAt(lower: string, start: number, end: number): Generator<NameKind> {
  const word = lower.slice(start, end);
  const candidates: readonly Name[] = byWord.get(word) ?? byWord.get(fold(word)) ?? [];
  let inFront: string | undefined;
  for (const { kind, before, accented } of candidates) {
    if (before === '') {
      if (accented === null || word.normalize('NFC') === accented) yield kind;
    } else {
      inFront ??= fold(lower.slice(Math.max(0, start - 24), start)).replace(separators, '');
      // `2FA`, but not the end of a group of a fingerprint, `92FA`.
      const isLonger = /^\d/.test(before) && /\d/.test(inFront.at(-before.length - 1) ?? '');
      if (inFront.endsWith(before) && !isLonger) yield kind;
    }
  }
}
