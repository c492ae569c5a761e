import type { Found } from './found';
import { hostIn, trimEnd } from './host';
import { holdsUnspaced, partsBetween } from './unspaced';

/** Hosts between words without spaces. What remains after cutting letters off is never official. */
export function cutHosts(match: RegExpMatchArray): Found[] {
  const [, found = '', tail = ''] = match;
  if (!holdsUnspaced(found)) return [];
  return partsBetween(found).flatMap(({ at: offset, part }) => {
    const host = /^[^.。．｡]/u.test(part) ? hostIn(part) : null;
    if (!host) return [];
    const at = (match.index ?? 0) + offset;
    const isLast = offset + host.length === found.length;
    const value = trimEnd(isLast ? host + tail : host);
    return [{ kind: 'web', at, end: at + value.length, value, isCut: true }];
  });
}

/** A link whose host is directly followed by letters: the part that a person reads as the link. */
export function cutLink({ at, value }: Found): Found[] {
  const [, scheme = '', host = ''] = /^([^:]*:[\\/]*)([^\\/?#:@]*)/u.exec(value) ?? [];
  const [first] = holdsUnspaced(host) && !hostIn(host) ? partsBetween(host) : [];
  const read = first?.at === 0 ? hostIn(first.part) : null;
  if (!read) return [];
  const cut = scheme + read;
  return [{ kind: 'web', at, end: at + cut.length, value: cut, isCut: true }];
}

/** A mail address without words attached on either side. */
export function cutMail(mail: Found): Found {
  const { kind, at, value } = mail;
  const sign = value.lastIndexOf('@');
  const [local, host] = [value.slice(0, sign), value.slice(sign + 1)];
  const name = holdsUnspaced(local) ? partsBetween(local).at(-1) : undefined;
  const front = name && name.at + name.part.length === local.length ? name.at : 0;
  const [first] = holdsUnspaced(host) && !hostIn(host) ? partsBetween(host) : [];
  const read = (first?.at === 0 && hostIn(first.part)) || host;
  if (front === 0 && read === host) return mail;
  const end = at + sign + 1 + read.length;
  return { kind, at: at + front, end, value: value.slice(front, sign + 1 + read.length), isCut: true };
}
