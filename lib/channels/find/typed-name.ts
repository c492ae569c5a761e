import type { Found } from './found';
import { hostIn } from './host';
import { isSame } from './same';

const open = '(?:[<＜]|&lt;)';

/** A sender as mail programs write it behind the name. */
const sender = new RegExp(`${open}\\s?(?:mailto:)?([^\\s<>＜＞&]{1,64}@[^\\s<>＜＞&]{1,253})`, 'giu');

/** An address in brackets right behind: so mail programs write a link without its looks. */
const linkBehind = new RegExp(
  `["'”’»\\s]*(?:(?<angle>${open})|[([（])\\s?(?:mailto:)?(?<meant>[^\\s<>＜＞()[\\]&]{1,320})`,
  'iuy',
);
/** How mail programs say that somebody else has sent it. */
const byAnother =
  /[>＞)\]"'”»]{0,3}\s+(?:via|über|tramite|on behalf of|im Auftrag von|de la part de|en nombre de|em nome de|per conto di|namens|w imieniu)\s+["'“«]?(?:[<＜(]\s?)?(?:mailto:)?(?<meant>[^\s<>＜＞()[\]]{1,320})/iuy;
/** The same the other way round, and a remark in brackets, which is a name too: RFC 5322, section 3.2.2. */
const remark =
  /[>＞"'”»]{0,3}(?:\s*[(（][^()（）<>\r\n]*|\s(?:on behalf of|im Auftrag von|de la part de|en nombre de|em nome de|per conto di|namens|w imieniu)\s[^<>＜＞\r\n]*[<＜]?)$/iu;
const mailBefore = /[^\s<>＜＞()[\]@]{1,64}@[^\s<>＜＞()[\]@]{1,253}$/u;
const longestRemark = 120;
const longestMail = 318;

/** `From:` in any language: a few words, and a colon that is no scheme's. */
const header = /^[\s>*_]*[\p{L}\p{M}-]{1,20}(?: [\p{L}\p{M}-]{1,20}){0,2}\s?[:：](?![\\/])/u;
const longestName = 100;

const words = /[\p{L}\p{M}\p{N}]+/gu;

interface Name {
  from: number;
  to: number;
  sender: string;
  isHeader: boolean;
  /** Where what stands in quotes in front of the sender begins. */
  quoted: number;
}

/** Where the name in front of a sender begins: with its line, also where a program folded it. */
function beginningOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && /[ \t]/.test(text.charAt(start - 1))) start--;
  if (start > floor && text.charAt(start - 1) === '\n') start--;
  if (start > floor && text.charAt(start - 1) === '\r') start--;
  while (start > floor && !/[<>＜＞\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

function namesIn(text: string): Name[] {
  const names: Name[] = [];
  for (const { 1: meant = '', index: to } of text.matchAll(sender)) {
    const last = names.at(-1);
    const from = beginningOf(text, to, last?.to ?? 0);
    const line = text.slice(from, to).trimEnd();
    const goesOn = last?.isHeader === true && !/[\r\n]/.test(text.slice(last.to, from));
    const quote = /["'”’»]$/u.test(line) ? line.search(/["'“‘«„]/u) : -1;
    const quoted = quote < 0 ? to : from + quote;
    names.push({ from, to, sender: meant, isHeader: goesOn || header.test(line), quoted });
  }
  return names;
}

/** A display name may hold anything; a sentence in front of a sender is none. */
function isInName({ from, to, isHeader, quoted }: Name, { kind, at, end }: Found, text: string): boolean {
  if (at < from) return false;
  if (kind === 'mail' || isHeader || at >= quoted) return true;
  if (to - end > longestName) return false;
  const rest = text.slice(end, to).match(words) ?? [];
  return rest.length <= 2 || rest.every((word) => !/^\p{Ll}/u.test(word));
}

/** Whether brackets hold an address: `(e.g. for login)` and `(a.m. only)` do not. */
const isAddress = (meant: string, isAngle: boolean) =>
  /@|^https?:/i.test(meant) ||
  (isAngle ? /\.\S/.test(meant) : hostIn(meant.split(/[/?#:]/)[0] ?? '') !== null);

function mailInFront(text: string, at: number): string | undefined {
  const from = Math.max(0, at - longestRemark);
  const start = remark.exec(text.slice(from, at))?.index;
  if (start === undefined) return undefined;
  return mailBefore.exec(text.slice(Math.max(0, from + start - longestMail), from + start))?.[0];
}

/**
 * Says of a place in an uncovered text whether it holds only what somebody typed as the name of another address:
 * `"a@x.com" <b@y.com>`. Made once a text, so that time grows with its length.
 */
export function typedNamesIn(text: string): (found: Found) => boolean {
  const names = namesIn(text);
  const meantBehind = (end: number) => {
    for (const pattern of [linkBehind, byAnother]) {
      pattern.lastIndex = end;
      const { meant = '', angle } = pattern.exec(text)?.groups ?? {};
      if (isAddress(meant, angle !== undefined)) return meant;
    }
    return null;
  };
  return (found) => {
    const { kind, value, at, end } = found;
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.to ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const name = names[low];
    if (name && isInName(name, found, text)) return !isSame(value, name.sender);
    const behind = meantBehind(end);
    if (behind !== null) return !isSame(value, behind);
    if (kind !== 'mail' && kind !== 'web') return false;
    const front = mailInFront(text, at);
    return front !== undefined && !isSame(value, front);
  };
}
