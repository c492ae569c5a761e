import { firstFrom } from './first-from';
import type { Found } from './found';
import { hostIn } from './host';

/** Brackets in which mail programs put the address after a name; round ones hold many other things too. */
const opener =
  /(?:(?<angle>[<＜‹〈⟨《{]|&lt;)|[([（［【])\s{0,9}(?:mailto:)?(?<meant>[^<>＜＞‹›〈〉⟨⟩《》{}()（）[\]［］【】]{1,400})/giu;
/** `<a href=…` is not an address. */
const tag = /^[a-z][a-z0-9]*\s+[a-z-]+\s*=/i;

/** Folded or quoted lines of a mail continue if the next one begins with a space or a bracket. */
const lineEnd = /\r?\n(?!(?:>[ \t]?)*(?:[ \t]|[<＜‹〈⟨《{([（［【]|&lt;))/u;

/** `From:` in any language: a few words, and a colon that is no scheme's. */
const header = /^[\s>*_]*[\p{L}\p{M}-]{1,20}(?: [\p{L}\p{M}-]{1,20}){0,2}\s?[:：](?![\\/])/u;
const longestName = 100;
/** Maximum length of a name with padding, so that time grows linearly. */
const farthest = 4000;
const words = /[\p{L}\p{M}\p{N}]+/gu;
/** The beginning of the next name in a list. */
const nextName = /[>＞›〉⟩》})\]）］】]\s?[,;]/u;

/** Whether brackets hold an address: `(e.g. for login)` and `(a.m. only)` do not. */
export const isAddress = (meant: string, isAngle: boolean) =>
  !tag.test(meant) &&
  (/@\S|^(?:https?|tel|sms|tg):|^[\\/]{2}/i.test(meant) ||
    /^\+\d[\d\s().-]{6,}$/.test(meant.trim()) ||
    (isAngle ? /\S\.\S/.test(meant) : hostIn(meant.split(/[/?#:\s]/)[0] ?? '') !== null));

interface Name {
  from: number;
  to: number;
  sender: string;
  isAngle: boolean;
  isHeader: boolean;
  /** The beginning of the quotes before the sender. */
  quoted: number;
}

/** The names in a line, folded lines included. */
function namesInLine(line: string, at: number): Name[] {
  const names: Name[] = [];
  const isHeader = header.test(line);
  let from = 0;
  let last = 0;
  let quotedFrom: number | null = null;
  for (const { index: to, groups = {} } of line.matchAll(opener)) {
    const sender = (groups['meant'] ?? '').split(/&gt;/i)[0]?.trim() ?? '';
    const isAngle = groups['angle'] !== undefined;
    if (!isAddress(sender, isAngle)) continue;
    const between = line.slice(last, to);
    const parted = nextName.exec(between);
    if (parted) {
      from = last + parted.index + 1;
      quotedFrom = null;
    }
    const opens = between.slice(from > last ? from - last : 0).search(/["'“‘«„]/u);
    if (quotedFrom === null && opens >= 0) quotedFrom = Math.max(from, last) + opens;
    const quoted = /["'”’»]\s*$/u.test(between) && quotedFrom !== null ? quotedFrom : to;
    names.push({ from: at + from, to: at + to, sender, isAngle, isHeader, quoted: at + quoted });
    last = to;
  }
  return names;
}

function namesIn(text: string): Name[] {
  let at = 0;
  return text.split(lineEnd).flatMap((line) => {
    const start = text.indexOf(line, at);
    at = start + line.length;
    return namesInLine(line, start);
  });
}

/**
 * Whether something belongs to a display name, which may contain anything. A sentence before a sender is no name, if
 * three or more words are between.
 */
function isInName(name: Name, { kind, at, end }: Found, text: string): boolean {
  const { from, to, isAngle, isHeader, quoted } = name;
  if (at < from) return false;
  if (isAngle && (isHeader || at >= quoted)) return true;
  if (to - end > farthest) return isAngle && kind === 'mail';
  const between = text.slice(end, to);
  if (isAngle && kind === 'mail' && !/[>＞)\]]/u.test(between)) return true;
  if (between.trim() === '') return true;
  if (between.trim().length > longestName) return false;
  const rest = between.match(words) ?? [];
  const areNames = rest.every((word) => !/^\p{Ll}/u.test(word));
  return isAngle ? rest.length <= 2 || areNames : areNames && !/[.,;:!?]/.test(between);
}

/** The sender after something that stands in the place of the sender's name. */
export function sendersIn(text: string): (found: Found) => string | null {
  const names = namesIn(text);
  return (found) => {
    const name = names[firstFrom(names, found.end, ({ to }) => to)];
    return name && isInName(name, found, text) ? name.sender : null;
  };
}
