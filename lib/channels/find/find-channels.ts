import { parse } from 'tldts';
import { isAlone } from './alone';
import * as patterns from './patterns';
import type { Piece } from './piece';
import { typedNamesIn } from './typed-name';
import { uncover } from './uncover';

interface Found {
  kind: Piece['kind'];
  at: number;
  end: number;
  value: string;
}

const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{', '）': '（', '」': '「', '】': '【' };

const count = (text: string, character: string) => text.split(character).length - 1;

/** Without what ends the sentence or the brackets around it. */
function trimEnd(text: string): string {
  const open = new Map<string, number>();
  let end = text.length;
  for (; end > 0; end--) {
    const last = text.charAt(end - 1);
    const opener = closers[last];
    if (!opener && !/[.,;:!?'’*_~|>…。、，！？；：]/u.test(last)) break;
    if (!opener) continue;
    // What is closed once more than it was opened was opened in front of it.
    const missing = open.get(last) ?? count(text, last) - count(text, opener);
    if (missing <= 0) break;
    open.set(last, missing - 1);
  }
  return text.slice(0, end);
}

const isKnownEnding = (host: string) => {
  const { isIcann, isPrivate, isIp } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  return isIp || isIcann || isPrivate;
};

/** A host as far as its ending exists: in `x.com.Then` the sentence went on. Null where it is no host at all. */
function hostIn(text: string): string | null {
  const labels = text.split(/[.。．｡]/u);
  for (let count = labels.length; count > Math.max(1, labels.length - 4); count--) {
    const length = labels.slice(0, count).join('.').length;
    const host = text.slice(0, length).replace(/^_+/, '');
    if (isKnownEnding(host.replace(/[。．｡]/gu, '.').toLowerCase())) return text.slice(0, length);
  }
  return null;
}

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

/** All addresses of a `mailto:`, also those behind its question mark. */
const mailsIn = (text: string) =>
  [...decode(text).matchAll(patterns.mail)].map(([address]) => trimEnd(address));

/** Digits of any script as plain ones. */
const isNoPhone = (text: string) => patterns.notPhone.test(text.normalize('NFKC'));

/**
 * Every link, host, e-mail address, phone number and handle in a message, in order of appearance.
 * Takes any text, in time that grows with its length; finds nothing by looking anything up.
 */
export function findChannels(message: string): Piece[] {
  const uncovered = uncover(message);
  const found: Found[] = [];
  let text = uncovered.text;

  /** What was found is covered with spaces, so that nothing inside it is found again. */
  const look = (pattern: RegExp, read: (match: RegExpMatchArray, done: number) => Found | Found[] | null) => {
    const parts: string[] = [];
    let done = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index < done) continue;
      const one = read(match, done);
      const all = Array.isArray(one) ? one : one ? [one] : [];
      const [first] = all;
      if (!first) continue;
      found.push(...all);
      parts.push(text.slice(done, first.at), ' '.repeat(first.end - first.at));
      done = first.end;
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
    const before = text.slice(beginningOf(text, match.index ?? 0, done), match.index);
    // `x.com?to=https://y.com` is one address, and not the second one.
    return patterns.hostGoesOn.test(before) ? null : whole('web')(match);
  });
  look(patterns.mailLink, (match) => {
    const at = match.index ?? 0;
    const link = trimEnd(match[0]);
    return mailsIn(link.slice('mailto:'.length)).map((value) => ({
      kind: 'mail',
      at,
      end: at + link.length,
      value,
    }));
  });
  look(patterns.phoneLink, (match) => ({ ...whole('phone')(match), value: decode(match[1] ?? '') }));
  let linkEnd = 0;
  look(patterns.mail, (match, done) => {
    const at = match.index ?? 0;
    const behind = text.slice(at + match[0].length, at + match[0].length + 8);
    // `a@x.com/y` is no mail address but a link with a user's name in it.
    if (at < linkEnd || patterns.mailGoesOn.test(behind)) return null;
    if (!patterns.hostGoesOn.test(text.slice(beginningOf(text, at, done), at))) return whole('mail')(match);
    // Neither is `x.com:a@y.com`, nor anything else up to its end, so that no sign is looked at twice.
    linkEnd = endOf(text, at);
    return null;
  });
  look(patterns.bareHost, (match, done) => bareHostAt(text, match, done));
  look(patterns.handle, (match) => ({ ...whole('handle')(match), value: trimEnd(match[1] ?? '') }));
  look(patterns.phone, (match) => (isNoPhone(match[0]) ? null : whole('phone')(match)));
  if (patterns.shortPhone.test(text))
    found.push({ kind: 'phone', at: 0, end: text.length, value: text.trim() });

  const isTypedName = typedNamesIn(uncovered.text);
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ kind, at, end, value }) => {
      const [start, stop] = [uncovered.startOf(at), uncovered.endOf(end)];
      const hidden = uncovered.hides(at, end);
      const alone = isAlone(message, start, stop);
      const typedName = isTypedName(value, at, end);
      const text = message.slice(start, stop);
      return { kind, start, end: stop, text, value: value.trim(), hidden, alone, typedName };
    });
}
