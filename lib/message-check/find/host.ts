import { parse } from 'tldts';

const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{', '）': '（', '」': '「', '】': '【' };

const count = (text: string, character: string) => text.split(character).length - 1;

/** Without what ends the sentence or the brackets around it. */
export function trimEnd(text: string): string {
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

/** Whether a host ends in what somebody gives out, or is a number. */
export const isKnownEnding = (host: string) => {
  // `1.888.908.7930` has four parts and is no address of a computer.
  if (/^[\d.]+$/.test(host) && host.split('.').some((part) => Number(part) > 255)) return false;
  const { isIcann, isPrivate, isIp } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  return isIp || isIcann || isPrivate;
};

/** A host as far as its ending exists: in `x.com.Then` the sentence went on. Null where it is no host at all. */
export function hostIn(text: string): string | null {
  const labels = text.split(/[.。．｡]/u);
  for (let count = labels.length; count > Math.max(1, labels.length - 4); count--) {
    const length = labels.slice(0, count).join('.').length;
    const host = text.slice(0, length).replace(/^_+/, '');
    if (isKnownEnding(host.replace(/[。．｡]/gu, '.').toLowerCase())) return text.slice(0, length);
  }
  return null;
}
