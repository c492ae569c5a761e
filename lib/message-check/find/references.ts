import { firstFrom } from './first-from';
import type { Found } from './found';
import { isSame } from './same';

export const longestLabel = 400;

/** The characters of a note at the end of a word. */
const raised = '[⁰¹²³⁴-⁹]{1,3}';

/**
 * A line that begins with a label and an address: Markdown's `[1]: address` (CommonMark 0.31, section 4.7), also with
 * the address on the next line, and what people and mail programs write: `(1)`, `1.`, `¹`, `link1:`.
 */
const definition = new RegExp(
  `^[> \\t*_•–-]*(?:\\[(?<square>[^[\\]\\n]{1,${longestLabel}})\\]|[({](?<round>[^(){}\\n]{1,40})[)}]|(?<raised>${raised})|(?<word>[\\p{L}\\p{N}]{1,20})(?=[.):]))[*_]{0,2}[.):]?[^\\S\\n]{0,9}(?:\\n[> \\t]{0,9})?<?(?![([])(?=[^\\s<>]{0,400}?[.:/@][^\\s<>])(?<meant>[^\\s<>]{1,2000})`,
  'gmu',
);
const mark = new RegExp(
  `\\[(?<square>[^[\\]\\n]{1,${longestLabel}})\\]|[({](?<round>[^()[\\]{}\\n]{1,40})[)}]|(?<raised>${raised})`,
  'gu',
);

/** How far before a mark its subject may stand on the same line, in UTF-16 units. */
const reach = 60;

const labelIn = ({ square, round, raised: sign, word }: Record<string, string | undefined>) =>
  plain(square ?? round ?? sign ?? word ?? '');

/** Normalizes a label: `[^1]` and `¹` both refer to note `1`. */
const plain = (label: string) =>
  label.normalize('NFKC').trim().replace(/^\^/, '').replace(/\s+/gu, ' ').toLowerCase();

/** The targets of links whose addresses are listed separately. */
export class References {
  #addresses = new Map<string, string>();

  constructor(text: string) {
    for (const { groups = {} } of text.matchAll(definition)) {
      const label = labelIn(groups);
      // The first definition counts.
      if (!this.#addresses.has(label)) this.#addresses.set(label, groups['meant'] ?? '');
    }
  }

  meantBy(label: string): string | null {
    return this.#addresses.get(plain(label)) ?? null;
  }
}

/** The target of a mark that follows something on its line: `x.com [1]`, `x.com today (1)`. */
export function referredTo(text: string, references: References): (found: Found) => string | null {
  const marks = [...text.matchAll(mark)].flatMap(({ 0: sign, index: at, groups = {} }) => {
    const meant = references.meantBy(labelIn(groups));
    return meant === null ? [] : [{ at, end: at + sign.length, meant }];
  });
  return ({ end, value }) => {
    const near: string[] = [];
    let last = end;
    for (let i = firstFrom(marks, end, ({ at }) => at); i < marks.length; i++) {
      const { at, end: behind, meant } = marks[i] as (typeof marks)[number];
      if (at - end > reach || text.slice(end, at).includes('\n')) break;
      // The mark belongs to something else.
      if (near.length > 0 && /[\p{L}\p{N}]/u.test(text.slice(last, at))) break;
      near.push(meant);
      last = behind;
    }
    return near.find((meant) => !isSame(value, meant)) ?? near[0] ?? null;
  };
}
