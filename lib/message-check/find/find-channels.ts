import type { Candidate, Found } from './candidate';
import { hostIn, trimEnd } from './host';
import * as patterns from './patterns';
import { isPartOfMore, phonesAt } from './phones';
import { isPlainAt, taken, unspaced } from './plain';
import { uncover } from './uncover';
import { unpackings, unpackOnce } from './unpack';
import { isWhole } from './whole';

interface Reading {
  found: Candidate[];
  /** The uncovered text with what was found taken out. */
  rest: string;
}

/** Maximum depth of mails within mails. */
const deepest = 2;
/** How far before an address the host may stand that it belongs to, in UTF-16 units. */
const farthest = 400;

const unspacedLetter = new RegExp(`(?=[\\p{L}\\p{M}])${unspaced}`, 'gu');
const hasUnspacedHost = ({ value }: Found) =>
  value.replace(/^[a-z]+:\/+|[/?#].*/gsu, '').search(unspacedLetter) >= 0;

/**
 * Every link, host, e-mail address, phone number and handle in a message, in order of appearance. Takes any text, in
 * linear time; looks nothing up.
 */
export function findChannels(message: string, depth = 0): Reading {
  const { text, startOf, endOf, hides } = uncover(message);
  const [found, rest] = findIn(text, text, depth);
  const all = [...found, ...betweenUnspaced(text, found, depth)].toSorted((a, b) => a.at - b.at);
  return {
    found: all.map(({ kind, at, end, value, isCut = false, hidden = false }) => ({
      kind,
      start: startOf(at),
      end: endOf(end),
      text: message.slice(startOf(at), endOf(end)),
      value: value.trim(),
      hidden: hidden || hides(at, end),
      // Only the digits of a number are dialled: no character before it makes it another number.
      isPlain: !isCut && (kind === 'phone' || isPlainAt(rest, at, end, value)),
    })),
    rest,
  };
}

/** What stands between words without spaces, judged beside the whole. What was so cut is never official. */
function betweenUnspaced(text: string, found: readonly Found[], depth: number): Found[] {
  const spaced = text.replace(unspacedLetter, (letter) => ' '.repeat(letter.length));
  if (spaced === text) return [];
  const places = new Set<number>();
  for (const { at, end } of found.filter((one) => !hasUnspacedHost(one)))
    for (let i = at; i < end; i++) places.add(i);
  const [cut] = findIn(spaced, text, depth);
  return cut
    .filter(({ at, value }) => !places.has(at) && !/^[a-z]+:[\\/]*$/i.test(value))
    .map((one) => ({ ...one, isCut: true }));
}

/** Finds kind by kind, each in what those before it left; `whole` is the text as it was before. */
function findIn(searched: string, whole: string, depth: number): [Found[], string] {
  const found: Found[] = [];
  let text = searched;
  const look = (pattern: RegExp, read: (match: RegExpExecArray, done: number) => Found[]) => {
    const parts: string[] = [];
    let done = 0;
    for (const match of text.matchAll(pattern)) {
      const all = read(match, done);
      const [first] = all;
      if (!first) continue;
      found.push(...all);
      const end = Math.max(...all.map((each) => each.end));
      parts.push(text.slice(done, first.at), taken.repeat(end - first.at));
      done = end;
    }
    parts.push(text.slice(done));
    text = parts.join('');
  };
  const read = (kind: Found['kind'], { 0: all, index: at }: RegExpExecArray): Found => {
    const value = trimEnd(all);
    return { kind, at, end: at + value.length, value };
  };
  /** Whether a host stands before a place and goes on to it: `x.com?to=https://y.com` is one address. */
  const isWithin = (at: number, done: number) =>
    patterns.hostGoesOn.test(text.slice(Math.max(done, at - farthest), at));

  look(patterns.code, (match) => [read('code', match)]);
  look(patterns.link, (match, done) => (isWithin(match.index, done) ? [] : [read('web', match)]));
  look(patterns.mailLink, (match) => {
    const { at, end, value } = read('mail', match);
    // Nobody knows how often a mail program unescapes it. A mail in a mail in a mail is not read.
    const fields = value.slice('mailto:'.length).split(/[?&,]/u);
    return fields.flatMap((field) => {
      // Who gets a copy, and what the mail says, was chosen by whoever made the link.
      const isFilled = /^(?!subject=)[^@=]+=/iu.test(field);
      const text = (unpackings(field).at(-1) ?? field).replace(/^\w+=/u, '');
      const inside = depth < deepest ? findChannels(text, depth + 1) : { found: [], rest: text };
      const unread =
        (isFilled && inside.found.length === 0) || !isWhole(inside.rest)
          ? [{ kind: 'mail' as const, value: text, isPlain: false }]
          : [];
      return [...unread, ...inside.found].map(({ isPlain, ...one }) => ({
        ...one,
        at,
        end,
        isCut: !isPlain,
      }));
    });
  });
  look(patterns.phoneLink, (match) => {
    const link = read('phone', match);
    const number = unpackOnce(link.value.replace(/^\w+:/, ''));
    return [
      {
        ...link,
        value: number,
        isCut:
          isPartOfMore(text, link.end, link.end) ||
          /^[,;?][^\s<>"')\]]/u.test(text.slice(link.end, link.end + 2)),
      },
    ];
  });
  look(patterns.mail, (match, done) => {
    // `a@x.com/y` is not a mail address but a link with a user name; nor is `x.com:a@y.com` one.
    const end = match.index + match[0].length;
    const goesOn = patterns.mailGoesOn.test(text.slice(end, end + 8));
    return goesOn || isWithin(match.index, done) ? [] : [read('mail', match)];
  });
  look(patterns.bareHost, (match) => {
    const [, name = '', tail = ''] = match;
    const host = hostIn(name);
    if (!host) return [];
    const value = trimEnd(host.length === name.length ? host + tail : host);
    // Nobody can have a host that begins so; it is what makes a text italic.
    const at = match.index + (/^_*/.exec(value)?.[0].length ?? 0);
    const end = match.index + value.length;
    return [{ kind: 'web', at, end, value: text.slice(at, end) }];
  });
  look(patterns.handle, (match) => [{ ...read('handle', match), value: trimEnd(match[1] ?? '') }]);
  look(patterns.phone, (match) => phonesAt(text, match, whole));
  if (found.length === 0 && patterns.shortPhone.test(text)) {
    found.push({ kind: 'phone', at: 0, end: text.length, value: text.trim() });
    text = taken.repeat(text.length);
  }
  return [found, text];
}
