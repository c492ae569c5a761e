import { bareHostAt, beginningOf, endOf } from './bare-host';
import { goesOn, isBounded, wentOn } from './boundary';
import type { Candidate } from './candidate';
import { cutHosts, cutLink, cutMail } from './cuts';
import { displayTextsIn } from './display-text';
import type { Found } from './found';
import { isKnownEnding, trimEnd } from './host';
import { readMailLink } from './mail-link';
import * as patterns from './patterns';
import { isPartOfMore, phonesAt } from './phones';
import { withoutSigns } from './signs';
import { uncover } from './uncover';
import { unpackOnce } from './unpack';

/** Maximum depth of mails within mails. */
const deepest = 2;

/**
 * Every link, host, e-mail address, phone number and handle in a message, in order of appearance. Takes any text, in
 * linear time; looks nothing up.
 */
export function findChannels(message: string, depth = 0): Candidate[] {
  const uncovered = uncover(message);
  const found: Found[] = [];
  let text = uncovered.text;

  /** Replaces what was found by spaces, so that nothing inside it is found again. */
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
  const whole = (kind: Candidate['kind']) => (match: RegExpMatchArray) => {
    const value = trimEnd(match[0]);
    return { kind, at: match.index ?? 0, end: (match.index ?? 0) + value.length, value };
  };

  look(patterns.code, whole('code'));
  look(patterns.link, (match, done) => {
    const before = text.slice(beginningOf(text, match.index, done), match.index);
    // `x.com?to=https://y.com` is one address; the second one is not separate.
    if (patterns.hostGoesOn.test(before)) return null;
    const link = whole('web')(match);
    const owner = /['’]s$/u.exec(link.value);
    link.value = trimEnd(withoutSigns(link.value.slice(0, owner?.index)));
    link.end = link.at + link.value.length;
    return [link, ...cutLink(link)];
  });
  look(patterns.mailLink, (match) => {
    const place = { at: match.index ?? 0, end: (match.index ?? 0) + trimEnd(match[0]).length };
    const { addresses, fields } = readMailLink(trimEnd(match[0]).slice('mailto:'.length));
    // A mail in a mail in a mail is not read.
    const texts = depth < deepest ? fields : [];
    const inside = texts.flatMap((text) => findChannels(text, depth + 1));
    return [
      ...addresses.map((address) => ({ ...place, kind: 'mail' as const, ...address })),
      ...inside.map(({ kind, value, hidden }) => ({ ...place, kind, value, hidden, isDisplayText: true })),
    ];
  });
  look(patterns.phoneLink, (match) => {
    const link = whole('phone')(match);
    const number = unpackOnce(link.value.replace(/^\w+:/, ''));
    return { ...link, value: number, isCut: isPartOfMore(text, link.end, link.end) };
  });
  let linkEnd = 0;
  look(patterns.mail, (match, done) => {
    const at = match.index ?? 0;
    const behind = text.slice(at + match[0].length, at + match[0].length + 8);
    // `a@x.com/y` is not a mail address but a link with a user name.
    if (at < linkEnd || patterns.mailGoesOn.test(behind)) return null;
    if (!patterns.hostGoesOn.test(text.slice(beginningOf(text, at, done), at)))
      return cutMail(whole('mail')(match));
    // Nor is `x.com:a@y.com`, or anything else up to its end, so that no character is read twice.
    linkEnd = endOf(text, at);
    return null;
  });
  look(patterns.bareHost, (match, done) => {
    const cut = cutHosts(match);
    // If letters adjoin its ending too, the whole is not a host.
    const host =
      cut.length === 0 || isKnownEnding((match[1] ?? '').toLowerCase())
        ? bareHostAt(text, match, done)
        : null;
    return host ? [host, ...cut] : cut;
  });
  look(patterns.handle, (match) => ({ ...whole('handle')(match), value: trimEnd(match[1] ?? '') }));
  look(patterns.phone, (match) => phonesAt(text, match, uncovered.text));
  if (patterns.shortPhone.test(text))
    found.push({ kind: 'phone', at: 0, end: text.length, value: text.trim() });

  const isTypedAsName = displayTextsIn(uncovered.text);
  return found
    .toSorted((a, b) => a.at - b.at)
    .map((one) => {
      const { kind, at, end, value, isCut = false } = one;
      const [start, stop] = [uncovered.startOf(at), uncovered.endOf(end)];
      const hidden = uncovered.hides(at, end) || one.hidden === true;
      // Only the digits of a number are dialled: no character before it makes it another number.
      const hasCleanBoundary =
        !isCut &&
        (kind === 'phone' ||
          (isBounded(message, start, stop) &&
            !goesOn(uncovered.text, end) &&
            !wentOn(uncovered.text, at, kind === 'mail')));
      const isDisplayText = one.isDisplayText === true || isTypedAsName(one);
      const text = message.slice(start, stop);
      return { kind, start, end: stop, text, value: value.trim(), hidden, hasCleanBoundary, isDisplayText };
    });
}
