import { firstFrom } from './first-from';
import type { Found } from './found';
import { hostIn } from './host';

/** What mail programs put round the address behind a name; round ones hold many other things too. */
const opener =
  /(?:(?<angle>[<＜‹〈⟨《{]|&lt;)|[([（［【])\s{0,9}(?:mailto:)?(?<meant>[^<>＜＞‹›〈〉⟨⟩《》{}()（）[\]［］【】]{1,400})/giu;
/** `<a href=…` is no address. */
const tag = /^[a-z][a-z0-9]*\s+[a-z-]+\s*=/i;

/** Lines that a mail program folded or quoted go on where the next one begins with a space or a bracket. */
const lineEnd = /\r?\n(?!(?:>[ \t]?)*(?:[ \t]|[<＜‹〈⟨《{([（［【]|&lt;))/u;

/** `From:` in any language: a few words, and a colon that is no scheme's. */
const header = /^[\s>*_]*[\p{L}\p{M}-]{1,20}(?: [\p{L}\p{M}-]{1,20}){0,2}\s?[:：](?![\\/])/u;
const longestName = 100;
/** The same with what pads it, so that time grows with the length of the text. */
const farthest = 4000;
const words = /[\p{L}\p{M}\p{N}]+/gu;
/** What begins another name in a list of them. */
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
  /** Where what stands in quotes in front of the sender begins. */
  quoted: number;
}

/** The names of one line and of what is folded into it. */
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

/** A display name may hold anything; a sentence in front of a sender is none, if three words or more stand between. */
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

/** The sender behind something that stands where its name stands. */
export function sendersIn(text: string): (found: Found) => string | null {
  const names = namesIn(text);
  return (found) => {
    const name = names[firstFrom(names, found.end, ({ to }) => to)];
    return name && isInName(name, found, text) ? name.sender : null;
  };
}
