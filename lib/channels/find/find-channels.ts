import { goesOn, isAlone } from './alone';
import { cutHosts, cutLink, cutMail } from './cuts';
import type { Found } from './found';
import { hostIn, isKnownEnding, trimEnd } from './host';
import { readMailLink } from './mail-link';
import * as patterns from './patterns';
import { isPartOfMore, numbersIn } from './phones';
import type { Piece } from './piece';
import { typedNamesIn } from './typed-name';
import { uncover } from './uncover';
import { holdsUnspaced } from './unspaced';

const mayStandBefore = /[\s([{<"'“‘«「（【,;:!?=|>*_~…、，。：；！？`„\u2013\u2014]/u;
const mayStandBehind = /[\s)\]}>"'”’»」）】,;!?|<*_~…、，。：；！？`.“\u2013\u2014]/u;

/**
 * Something that looks like a host, with all that is attached to it: what hangs on without a space may be part of
 * another address, and must never be cut off to leave a known one.
 */
function bareHostAt(text: string, match: RegExpMatchArray, done: number): Found | null {
  const [, found = '', tail = ''] = match;
  const host = hostIn(found);
  if (!host) return null;
  let at = match.index ?? 0;
  let end = at + host.length + (host.length === found.length ? tail.length : 0);
  const before = text.slice(Math.max(done, at - 2), at);
  const attached = before !== '' && !mayStandBefore.test(before.slice(-1)) && before !== '//';
  if (attached) at = beginningOf(text, at, done);
  const behind = text.charAt(end);
  while (behind && !mayStandBehind.test(behind) && end < text.length && !patterns.ends.test(text.charAt(end)))
    end++;
  const value = trimEnd(text.slice(at, end));
  return { kind: 'web', at, end: at + value.length, value };
}

/** Where what stands before a place without a space begins. */
function beginningOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !patterns.ends.test(text.charAt(start - 1))) start--;
  return start;
}

/** Where what stands behind a place without a space ends. */
function endOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && !patterns.ends.test(text.charAt(end))) end++;
  return end;
}

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** How many mails in one another are looked into. */
const deepest = 2;

/**
 * Every link, host, e-mail address, phone number and handle in a message, in order of appearance.
 * Takes any text, in time that grows with its length; finds nothing by looking anything up.
 */
export function findChannels(message: string, depth = 0): Piece[] {
  const uncovered = uncover(message);
  const found: Found[] = [];
  let text = uncovered.text;

  /** What was found is covered with spaces, so that nothing inside it is found again. */
  const look = (pattern: RegExp, read: (match: RegExpExecArray, done: number) => Found | Found[] | null) => {
    const parts: string[] = [];
    let done = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index < done) continue;
      const one = read(match, done);
      const all = Array.isArray(one) ? one : one ? [one] : [];
      const [first] = all;
      if (!first) continue;
      found.push(...all);
      const end = Math.max(...all.map((each) => each.end));
      parts.push(text.slice(done, first.at), ' '.repeat(end - first.at));
      done = end;
    }
    parts.push(text.slice(done));
    text = parts.join('');
  };
  const whole = (kind: Piece['kind']) => (match: RegExpMatchArray) => {
    const value = trimEnd(match[0]);
    return { kind, at: match.index ?? 0, end: (match.index ?? 0) + value.length, value };
  };

  look(patterns.code, whole('code'));
  look(patterns.link, (match, done) => {
    const before = text.slice(beginningOf(text, match.index, done), match.index);
    // `x.com?to=https://y.com` is one address, and not the second one.
    if (patterns.hostGoesOn.test(before)) return null;
    const link = whole('web')(match);
    const owner = /['’]s$/u.exec(link.value);
    if (owner) {
      link.value = link.value.slice(0, owner.index);
      link.end -= owner[0].length;
    }
    return [link, ...cutLink(link)];
  });
  look(patterns.mailLink, (match) => {
    const place = { at: match.index ?? 0, end: (match.index ?? 0) + trimEnd(match[0]).length };
    const { addresses, fields } = readMailLink(trimEnd(match[0]).slice('mailto:'.length));
    // A mail in a mail in a mail is nobody's.
    const texts = depth < deepest ? fields : [];
    const inside = texts.flatMap((text) => findChannels(text, depth + 1));
    return [
      ...addresses.map((address) => ({ ...place, kind: 'mail' as const, ...address })),
      ...inside.map(({ kind, value, hidden }) => ({ ...place, kind, value, hidden, typedName: true })),
    ];
  });
  look(patterns.phoneLink, (match) => {
    const link = whole('phone')(match);
    return { ...link, value: decode(match[1] ?? ''), isCut: isPartOfMore(text, link.end, link.end) };
  });
  let linkEnd = 0;
  look(patterns.mail, (match, done) => {
    const at = match.index ?? 0;
    const behind = text.slice(at + match[0].length, at + match[0].length + 8);
    // `a@x.com/y` is no mail address but a link with a user's name in it.
    if (at < linkEnd || patterns.mailGoesOn.test(behind)) return null;
    if (!patterns.hostGoesOn.test(text.slice(beginningOf(text, at, done), at)))
      return cutMail(whole('mail')(match));
    // Neither is `x.com:a@y.com`, nor anything else up to its end, so that no sign is looked at twice.
    linkEnd = endOf(text, at);
    return null;
  });
  look(patterns.bareHost, (match, done) => {
    const cut = cutHosts(match);
    // Where letters hang on the ending too, there is no such host as the whole.
    const host =
      cut.length === 0 || isKnownEnding((match[1] ?? '').toLowerCase())
        ? bareHostAt(text, match, done)
        : null;
    return host ? [host, ...cut] : cut;
  });
  look(patterns.handle, (match) => ({ ...whole('handle')(match), value: trimEnd(match[1] ?? '') }));
  look(patterns.phone, (match) => {
    const [run] = match;
    const start = match.index ?? 0;
    const [front, behind] = [text.charAt(start - 1), text.slice(start + run.length, start + run.length + 2)];
    const isGlued = /^[\p{L}\p{N}_]/u.test(behind) || holdsUnspaced(front);
    // A row of bare digits that goes on in letters is an id.
    if (isGlued && /^\p{N}+$/u.test(run) && !holdsUnspaced(front + behind)) return null;
    const isPart = isGlued || isPartOfMore(uncovered.text, start, start + run.length);
    return numbersIn(run).map(({ at, value, isCut }) => ({
      kind: 'phone',
      at: start + at,
      end: start + at + value.length,
      value,
      isCut: isCut || isPart,
    }));
  });
  if (patterns.shortPhone.test(text))
    found.push({ kind: 'phone', at: 0, end: text.length, value: text.trim() });

  const isTypedName = typedNamesIn(uncovered.text);
  return found
    .toSorted((a, b) => a.at - b.at)
    .map((one) => {
      const { kind, at, end, value, isCut = false } = one;
      const [start, stop] = [uncovered.startOf(at), uncovered.endOf(end)];
      const hidden = uncovered.hides(at, end) || one.hidden === true;
      // What is read out or typed of a number is its digits: no sign in front makes another one of it.
      const alone =
        !isCut && (kind === 'phone' || (isAlone(message, start, stop) && !goesOn(uncovered.text, end)));
      const typedName = one.typedName === true || isTypedName(one);
      const text = message.slice(start, stop);
      return { kind, start, end: stop, text, value: value.trim(), hidden, alone, typedName };
    });
}
