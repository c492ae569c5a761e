import type { Found } from './found';
import { hostIn, trimEnd } from './host';
import * as patterns from './patterns';
import { standsInFront, withoutSigns } from './signs';

const mayStandBefore = /[\s([{<"'“‘«「（【,;:!?=|>*_~…、，。：；！？`„\u2013\u2014]/u;
const mayStandBehind = /[\s)\]}>"'”’»」）】,;!?|<*_~…、，。：；！？`.“\u2013\u2014]/u;

/**
 * Something like a host, with everything attached to it: what follows without a space may be part of another address,
 * and must never be cut off to leave a known one.
 */
export function bareHostAt(text: string, match: RegExpMatchArray, done: number): Found | null {
  const [, found = '', tail = ''] = match;
  const host = hostIn(found);
  if (!host) return null;
  let at = match.index ?? 0;
  let end = at + host.length + (host.length === found.length ? tail.length : 0);
  const before = text.slice(Math.max(done, at - 2), at);
  const attached = before !== '' && !mayStandBefore.test(before.slice(-1)) && before !== '//';
  if (attached) {
    const start = beginningOf(text, at, done);
    if (!standsInFront(text.slice(start, at), host)) at = start;
  }
  const behind = text.charAt(end);
  while (behind && !mayStandBehind.test(behind) && end < text.length && !patterns.ends.test(text.charAt(end)))
    end++;
  const value = trimEnd(withoutSigns(trimEnd(text.slice(at, end))));
  return { kind: 'web', at, end: at + value.length, value };
}

/** The beginning of the text that precedes a place without a space. */
export function beginningOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !patterns.ends.test(text.charAt(start - 1))) start--;
  return start;
}

/** The end of the text that follows a place without a space. */
export function endOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && !patterns.ends.test(text.charAt(end))) end++;
  return end;
}
