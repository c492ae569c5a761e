import { parse } from 'tldts';

const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{', '）': '（', '」': '「', '】': '【' };

const count = (text: string, character: string) => text.split(character).length - 1;

/** Removes the end of a sentence, and closing brackets that belong to it. */
export function trimEnd(text: string): string {
  const open = new Map<string, number>();
  let end = text.length;
  for (; end > 0; end--) {
    const last = text.charAt(end - 1);
    const opener = closers[last];
    if (!opener && !/[.,;:!?'’*_~|>…。、，！？；：]/u.test(last)) break;
    if (!opener) continue;
    // One that is closed once more than it was opened was opened before it.
    const missing = open.get(last) ?? count(text, last) - count(text, opener);
    if (missing <= 0) break;
    open.set(last, missing - 1);
  }
  return text.slice(0, end);
}

/** Whether a host ends in a public suffix, or is an IP address. */
export const isKnownEnding = (host: string) => {
  // `1.888.908.7930` has four parts but is no IP address.
  if (/^[\d.]+$/.test(host) && host.split('.').some((part) => Number(part) > 255)) return false;
  const { isIcann, isPrivate, isIp } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  return isIp || isIcann || isPrivate;
};

/** A host up to an ending that exists: in `x.com.Then` the sentence continued. Null if there is none. */
export function hostIn(text: string): string | null {
  const labels = text.split(/[.。．｡]/u);
  for (let count = labels.length; count > Math.max(1, labels.length - 4); count--) {
    const length = labels.slice(0, count).join('.').length;
    const host = text.slice(0, length).replace(/^_+/, '');
    if (
      isKnownEnding(
        host
          .replace(/[。．｡]/gu, '.')
          .normalize('NFKC')
          .toLowerCase(),
      )
    )
      return text.slice(0, length);
  }
  return null;
}
