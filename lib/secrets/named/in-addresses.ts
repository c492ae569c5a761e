import type { Finding } from '@/lib/secrets/finding';

/** `//user:password@` in an address (RFC 3986, section 3.2.1); up to five digits look like a port. */
const userInfo = /(?<front>\/\/[^\s/?#:@]{1,64}:)(?!\d{1,5}@)(?<value>[^\s/?#:@]{4,64})@/g;

/** Passwords in addresses: only possible, since imitators put words there too. */
export const findInAddresses = (text: string): Finding[] =>
  Array.from(text.matchAll(userInfo), ({ index, groups = {} }) => {
    const start = index + (groups['front']?.length ?? 0);
    return { kind: 'password', start, end: start + (groups['value']?.length ?? 0), certain: false };
  });
