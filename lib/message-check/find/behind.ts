import type { Found } from './found';
import { isAddress } from './senders';

/** Mail programs' notes that somebody else sent it. */
const byAnother =
  /[>＞)\]"'”»]{0,3}\s+(?:via|über|tramite|on behalf of|im Auftrag von|de la part de|en nombre de|em nome de|per conto di|namens|w imieniu)\s+["'“«]?(?:[<＜(]\s?)?(?:mailto:)?(?<meant>[^\s<>＜＞()[\]]{1,320})/iuy;
/** The same in reverse order, and remarks in brackets or quotes, which are names too: RFC 5322, section 3.2.2. */
const remark =
  /[>＞"'”»]{0,3}(?:\s*[(（"“][^()（）<>"“”\r\n]*|\s(?:on behalf of|im Auftrag von|de la part de|en nombre de|em nome de|per conto di|namens|w imieniu)\s[^<>＜＞\r\n]*[<＜]?)$/iu;
const mailBefore = /[^\s<>＜＞()[\]@]{1,64}@[^\s<>＜＞()[\]@]{1,253}$/u;
const longestRemark = 120;
const longestMail = 318;

function mailInFront(text: string, at: number): string | null {
  const from = Math.max(0, at - longestRemark);
  if (!text.slice(Math.max(0, from - longestMail), at).includes('@')) return null;
  const start = remark.exec(text.slice(from, at))?.index;
  if (start === undefined) return null;
  return mailBefore.exec(text.slice(Math.max(0, from + start - longestMail), from + start))?.[0] ?? null;
}

/** The real sender of a mail that names two, and the owner of a name in a remark. */
export function behindIt(text: string): (found: Found) => string | null {
  return ({ kind, at, end }) => {
    byAnother.lastIndex = end;
    const meant = byAnother.exec(text)?.groups?.['meant'] ?? '';
    if (isAddress(meant, false)) return meant;
    return kind === 'mail' || kind === 'web' ? mailInFront(text, at) : null;
  };
}
