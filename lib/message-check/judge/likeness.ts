import { plainOf, shapeOf } from '@/lib/message-check/letters';
import { endsOthers, lures } from './lures';

/** A name that is imitated, in the forms for comparison. */
export interface Name {
  text: string;
  shape: string;
  /** Without hyphens. */
  bare: string;
  /** An ordinary or very short word, which means nothing inside another word. */
  ordinary: boolean;
  /** Too common even as one word among others: only the whole label counts. */
  wholeOnly: boolean;
}

const withoutHyphens = (text: string) => text.replaceAll('-', '');

/** A name in the forms for comparison. */
export function toName(text: string, ordinary: boolean, wholeOnly = false): Name {
  const shape = shapeOf(text);
  return { text, shape, bare: withoutHyphens(shape), ordinary, wholeOnly };
}

/** A label of a host in the forms for comparison, computed once for all names. */
export interface Label {
  text: string;
  shape: string;
  bare: string;
  words: readonly string[];
}

/** A label in those forms. */
export function toLabel(text: string): Label {
  const small = text.toLowerCase();
  const shape = shapeOf(small);
  return { text: small, shape, bare: withoutHyphens(shape), words: shape.split(/[-_]/) };
}

/** How a label can be taken for a name. */
export type Likeness =
  | 'same'
  | 'look-alike-letter'
  | 'typo'
  | 'typo-in-words'
  | 'extra-words'
  | 'extra-words-and-letters';

const lureShapes = lures.map(shapeOf);
/** Whether a word, by its shape, is one that imitations put beside a name. */
export const isLure = (shape: string) => lureSet.has(shape);
const lureSet = new Set(lureShapes);
const onlyLures = new RegExp(`^(?:${lureShapes.toSorted((a, b) => b.length - a.length).join('|')}){0,6}$`);

/** Whether texts differ by one letter added, removed, replaced, or swapped with its neighbour. */
export function isOneSlip(text: string, name: string): boolean {
  if (Math.abs(text.length - name.length) > 1 || text === name) return false;
  let start = 0;
  while (start < name.length && text[start] === name[start]) start++;
  const [a, b] = [text.slice(start), name.slice(start)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

const isDoubled = (text: string, name: string) =>
  text.length === name.length + 1 && text.replace(/(.)\1/, '$1') === name;
const sorted = (text: string) => [...text].sort().join('');
const isSwapped = (text: string, name: string) =>
  text.length === name.length && isOneSlip(text, name) && sorted(text) === sorted(name);

/** The shorter a name, the more words are one slip away from it by chance. */
function isTypo(bare: string, { bare: name }: Name): boolean {
  if (Math.abs(bare.length - name.length) > 1 || isLure(bare)) return false;
  if (name.length >= 6) return isOneSlip(bare, name);
  return isDoubled(bare, name) || (name.length >= 4 && isSwapped(bare, name));
}

const shortName = 6;

/** Whether a label holds a name; an ordinary one with nothing beside it but lures. */
export function carries({ bare, words }: Label, { text, shape, bare: name, ordinary }: Name): boolean {
  const at = bare.indexOf(name);
  // In the middle of letters a short one stands by chance: `corretoronline`.
  const isWithin = name.length < shortName && at > 0 && at + name.length < bare.length;
  if (at < 0 || !(ordinary || isWithin)) return at >= 0;
  // A pair of letters before a hyphen is an addition too.
  const isBeside = (word: string) => isLure(word) || /^[a-z]{0,2}$|^[lo\d]*\d[lo\d]*$/.test(word);
  if (words.includes(shape) && words.every((word) => word === shape || isBeside(word))) return true;
  if (at > 0 && endsOthers.has(text)) return false;
  const around = [bare.slice(0, at), bare.slice(at + name.length)];
  return around.every((part) => onlyLures.test(part.replace(/[_\d]/g, '')));
}

/** How a label of a host can be taken for a name; null if it cannot. */
export function likenessOf(label: Label, name: Name, sameEnding = true): Likeness | null {
  if (label.text === name.text) return 'same';
  if (label.shape === name.shape) return 'look-alike-letter';
  if (sameEnding || !name.ordinary) {
    if (label.bare === name.bare) return 'typo';
    if (isTypo(label.bare, name)) return label.words.length > 1 ? 'typo-in-words' : 'typo';
  }
  if (name.wholeOnly || label.shape.length <= name.shape.length) return null;
  if (carries(label, name)) {
    const written = withoutHyphens(label.text).includes(withoutHyphens(name.text));
    return written && label.text === plainOf(label.text) ? 'extra-words' : 'extra-words-and-letters';
  }
  const slips = !name.ordinary && name.bare.length >= 6 && label.words.length > 1;
  return slips && label.words.some((word) => isTypo(word, name)) ? 'typo-in-words' : null;
}

/** Whether a text contains a whole official domain: `x.com` in `x.com.evil.example` or in `/x.com/login`. */
export function holdsDomain(shape: string, domain: string): boolean {
  for (let at = shape.indexOf(domain); at >= 0; at = shape.indexOf(domain, at + 1)) {
    if (!/[a-z0-9]/.test(shape.charAt(at - 1)) && !/[a-z0-9]/.test(shape.charAt(at + domain.length)))
      return true;
  }
  return false;
}
