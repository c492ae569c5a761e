import { isSame } from './same';
import { note, sign } from './signs';
import { unspacedLetter } from './unspaced';

/** What may precede a channel without a space: brackets and quotes, a label, an empty scheme. */
const before = new RegExp(`^(?:\\d{1,2}\\))?(?:mailto:|tel:|[([{<"'*_~>|\`]|${sign})*(?://)?$`, 'iu');
/** A scheme marks the beginning of a link even without a space, after a word and a colon, or after a sentence. */
const beforeScheme = new RegExp(
  `^(?:\\p{L}{1,20}[:：]|(?:${unspacedLetter}|[，。：、；！？])+|(?:[^.@:/\\\\?#%．｡。]|。(?![a-z\\d]))*[，。：、；！？】」』）])$`,
  'iu',
);
const schemed = /^https?:\/\//i;
/** So does `www.`, except after a word with a colon, which could open a program. */
const worldwide = /^www\./i;
/** What may follow it: brackets, quotes, ends of sentences, a mark that refers to an address. */
const behind = new RegExp(
  `^(?:['’]s)?(?:\\]\\[[^[\\]\\s]{0,80}\\])?(?:[)\\]}>"'\`,;:!?*_~|…、，。：；！？.]|${sign}|${note})*$`,
  'u',
);

/** Browsers normalize some symbols to letters and digits: `.ⓐⓤ` after a host is `.au`. */
const hostBehind = /^[^\]]*[.。．｡][^\]]*[\p{L}\p{N}]/u;
const notes = new RegExp(note, 'gu');
const plain = (signs: string) => signs.replace(notes, '').normalize('NFKC');

/** The text of a Markdown link before its address, and the address after the text. */
const linkText = /^[([{<"'“‘«*_~>|]*\[?([^\s()[\]<>]*)(?:\]\(|<)$/u;
const linkAddress = /^[*_~`]*(?:\]\(([^\s()[\]]+)\)|<([^\s<>]+)>)/u;
const inAddresses = /[.@:/\\?#%]/;

/** The same in HTML: an address in its quotes, and the text after it. */
const tagBefore = /^href=(?:3D)?(?:"[^"<>]*">|'[^'<>]*'>|["'](?:mailto:|tel:)?$)/iu;
const tagBehind = /^(?:<\/a>|"(?:>|$)[^<]*(?:<\/a>)?|'(?:>|$)[^<]*(?:<\/a>)?)/iu;

/** A word that continues an address after a line break: nobody sees which breaks a browser removes. */
const folded = /^["'“”`]?[@.:/\\?#%_\p{Pd}。．｡․﹒…]\S{0,400}?(?<=[@.。．｡․﹒]|%)(?<!\.\.)(?:[\p{L}\p{N}[])/u;
const isNamedOnly = /^@[\p{L}\p{N}_]+(?![\p{L}\p{N}_.。．｡․﹒%@/])/u;
const onNextLine = /\S{0,400}(?<gap>[\s>]*)/uy;

/** The reverse: a word like an address that ends in one of its characters. */
const stopped = /[@%_&#\p{Pd}]$/u;
const likeAddress = /\p{L}.*[.@/\\?#%]./u;
const stoppedLink = /:[\\/].*[./\\]$/u;
/** A line that continues by the rules of mail (RFC 2045, section 6.7). */
const softBreak = /[^\s=]=[ \t]*\r?\n/;

/** How much is read on either side, in UTF-16 units. */
const reach = 400;

/** Whether an address continues on the next line after a place in an uncovered text. */
export function goesOn(text: string, end: number): boolean {
  onNextLine.lastIndex = end;
  const { gap = '' } = onNextLine.exec(text)?.groups ?? {};
  if (gap === ' ' || gap === '') return false;
  const next = text.slice(onNextLine.lastIndex, onNextLine.lastIndex + reach);
  return folded.test(next) && !isNamedOnly.test(next);
}

/**
 * Whether an address from the line before continues at a place in an uncovered text, which may be that of a mail
 * address.
 */
export function wentOn(text: string, at: number, isMail: boolean): boolean {
  let end = at;
  while (end > 0 && /[\s>=]/u.test(text.charAt(end - 1))) end--;
  const gap = text.slice(Math.max(0, end - 1), at);
  if (!gap.includes('\n')) return false;
  const word =
    text
      .slice(Math.max(0, end - reach), end)
      .split(/\s/u)
      .at(-1) ?? '';
  const hasScheme = /^https?:/i.test(text.slice(at, at + 6));
  return (
    softBreak.test(gap) ||
    (stopped.test(word) && likeAddress.test(word)) ||
    (!hasScheme && !isMail && stoppedLink.test(word))
  );
}

/**
 * Whether something in a message stands alone. What is attached to other words may be part of another address, and must
 * never be taken for a known one: browsers accept characters in an address that no sentence has there.
 */
export function isBounded(message: string, start: number, end: number): boolean {
  const front =
    message
      .slice(Math.max(0, start - reach), start)
      .split(/\s/u)
      .at(-1) ?? '';
  const back = /^\S*/u.exec(message.slice(end, end + reach))?.[0] ?? '';
  const text = message.slice(start, end);
  const [, inFront] = linkText.exec(front) ?? [];
  const isLinked = inFront !== undefined && (!inAddresses.test(inFront) || isSame(inFront, text));
  const [link, inBrackets, inAngles] = linkAddress.exec(back) ?? [];
  const address = inBrackets ?? inAngles;
  const isText = address !== undefined && isSame(text, address);
  const inTag = tagBefore.exec(front)?.[0];
  const bareFront = inTag === undefined ? front : front.slice(inTag.length);
  const tag = inTag === undefined ? undefined : tagBehind.exec(back)?.[0];
  const bareBack = back.slice((isText ? link : tag)?.length ?? 0);
  const shows = schemed.test(text) || (worldwide.test(text) && !bareFront.includes(':'));
  const mayBegin = isLinked || before.test(bareFront) || (shows && beforeScheme.test(bareFront));
  return mayBegin && behind.test(bareBack) && !hostBehind.test(plain(bareBack));
}
