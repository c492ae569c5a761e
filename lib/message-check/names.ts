import { unspaced as unspacedLetter } from './find/plain';
import { carries, isLure, type Label, toLabel, toName } from './judge/likeness';
import { shapeOf } from './letters';
import type { Official } from './official';

/** Scripts that write no spaces, or endings right behind a name. */
const unspaced = new RegExp(unspacedLetter, 'u');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Letters with spaces between are one word: `C o i n b a s e`. */
const spacedOut = /(?<=(?<![\p{L}\p{N}])[\p{L}\p{N}]) (?=[\p{L}\p{N}](?![\p{L}\p{N}]))/gu;
/** Words written as one, with capitals: `BinanceSupport`. */
const capital = /(?<=\p{Ll})(?=\p{Lu})/u;
/** Maximum number of pieces of a name: `Coin-Base Pro`. */
const mostPieces = 4;

/** Maximum number of words of a sender's name. */
const mostWords = 12;

interface Names {
  /**
   * The providers that a text names, in its order. An ordinary word counts only in its owner's spelling, and not where
   * the sentence goes on without a word of imitations: `Gate A22 is closing`.
   */
  all(text: string): Official[];
  /** The providers that a sender's name speaks for, also in look-alike letters: `Вinance Support`. */
  ofSender(name: string, isOnlyName: boolean): Official[];
}

/** Finds names of providers in words. */
export function namesOf(officials: readonly Official[]): Names {
  const given = officials
    .filter(({ kind }) => kind === 'provider')
    .flatMap((official) => [official.name, ...(official.aliases ?? [])].map((text) => ({ official, text })))
    // Of two at the same place the longer one is meant: `Binance.US`, not `Binance`.
    .toSorted((a, b) => b.text.length - a.text.length);
  const owners = new Map(given.toReversed().map(({ official, text }) => [text.toLowerCase(), official]));
  const written = given.map(({ text }) =>
    unspaced.test(text) ? escaped(text) : `(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`,
  );
  const any = new RegExp(written.join('|'), 'giu');
  const needles = given.map(({ official, text }) => ({
    official,
    text,
    name: toName(bareShape(text), true),
  }));

  return {
    all(text) {
      const named = new Set<Official>();
      for (const { 0: found, index } of text.matchAll(any)) {
        const official = owners.get(found.toLowerCase());
        const isOwn = [official?.name, ...(official?.aliases ?? [])].includes(found);
        const end = index + found.length;
        const isSaid =
          isOwn &&
          isMeant(text.slice(Math.max(0, index - longestWord), index), text.slice(end, end + longestWord));
        if (official && (isSaid || !official.ordinary)) named.add(official);
      }
      return [...named];
    },
    ofSender(said, isOnlyName) {
      const all = wordsIn(said.replace(spacedOut, ''));
      if (isOnlyName && all.length > mostWords) return [];
      const words = all.slice(-mostWords);
      const pieces = words.flatMap((word) => word.split(capital)).map(shapeOf);
      const joined = new Set(
        pieces.flatMap((_, at) =>
          Array.from({ length: mostPieces }, (__, i) => pieces.slice(at, at + i + 1).join('')),
        ),
      );
      const labels = words.map(toLabel);
      return needles.flatMap(({ official, text, name }) => {
        if (unspaced.test(text)) return said.includes(text) ? official : [];
        if (!joined.has(name.shape) && !labels.some((label) => carries(label, name))) return [];
        const others = labels.filter(
          ({ shape }) => !name.shape.includes(shape) && !shape.includes(name.shape),
        );
        // `Gate 4` is a place.
        const isPlace =
          official.ordinary && others.some(isNumber) && !others.some(({ shape }) => isLure(shape));
        return isPlace || ((isOnlyName || official.ordinary) && !others.every(saysNothing)) ? [] : official;
      });
    },
  };
}

/** How much is read of a word, in UTF-16 units. */
const longestWord = 40;
/** Whether what stands round an ordinary word does not make it one: no word behind, or a word that imitations add. */
function isMeant(front: string, back: string): boolean {
  const [next] = /^[^\S\n]?[\p{L}\p{N}]+/u.exec(back) ?? [];
  const [last = ''] = /[\p{L}\p{N}]+(?=\s?$)/u.exec(front) ?? [];
  return !next || !/[a-z\d]/i.test(next) || [next.trim(), last].some((word) => isLure(shapeOf(word)));
}

const bareShape = (text: string) => wordsIn(shapeOf(text)).join('');
const isNumber = ({ text }: Label) => /^\d+$/.test(text);
/** Of a word beside a name; other scripts have no ordinary words of ours. */
const saysNothing = ({ shape }: Label) =>
  isLure(shape) || /^[a-z]{0,2}$|\d/.test(shape) || !/[a-z]/.test(shape);
