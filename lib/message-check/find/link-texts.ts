import { firstFrom } from './first-from';
import type { Found } from './found';
import { type LinkText, otherLinksIn } from './other-links';
import { longestLabel, type References } from './references';
import { readTag } from './tag';

/** Brackets of Markdown, and links of HTML. */
const signs =
  /\\[[\]]|(?<open>\[)|\](?<address>\s{0,9}\(\s{0,9}<?(?<to>[^\s<>()[\]]*)|\s?\[(?<label>[^[\]\n]{0,400})\])?|<a\b|<\/a\b/giu;

const noTag = { end: 0, href: null };

/** The texts of all links in order; of nested ones the outer one. */
function read(text: string, references: References): LinkText[] {
  const texts = otherLinksIn(text);
  const opened: number[] = [];
  let tag: Omit<LinkText, 'to'> | null = null;
  const closeTag = (to: number) => {
    if (tag) texts.push({ ...tag, to });
    tag = null;
  };
  for (const { 0: sign, index, groups = {} } of text.matchAll(signs)) {
    if (groups['open']) opened.push(index);
    else if (sign.startsWith('\\')) continue;
    else if (sign.startsWith(']')) {
      const from = opened.pop();
      if (from === undefined) continue;
      const meant =
        groups['to'] ??
        references.meantBy(groups['label'] || text.slice(from + 1, index).slice(0, longestLabel));
      if (meant !== null) texts.push({ from, to: index, meant });
    } else {
      closeTag(index);
      const { end, href } = sign.startsWith('</') ? noTag : readTag(text, index + sign.length);
      if (href !== null) tag = { from: end, meant: href };
    }
  }
  closeTag(text.length);
  const outer: LinkText[] = [];
  for (const one of texts.toSorted((a, b) => a.from - b.from)) {
    if (one.to > (outer.at(-1)?.to ?? 0)) outer.push(one);
  }
  return outer;
}

/**
 * The target of the link whose text contains something: `[text](address)`, `[text][1]`, `<a href="address">text</a>`.
 */
export function linkTextsIn(text: string, references: References): (found: Found) => string | null {
  const texts = read(text, references);
  return ({ at, end }) => {
    const around = texts[firstFrom(texts, end, ({ to }) => to)];
    return around && around.from <= at ? around.meant : null;
  };
}
