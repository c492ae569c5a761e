import { hidden } from '@/lib/wording/escape';

const number = /^[+＋]?[\p{Nd}\s().\p{Pd}/]+$/u;

/**
 * A phone number as a screen shows it, without the direction marks that phones add; empty for a name, a mail or a
 * handle.
 */
const bare = (shown: string) =>
  shown
    .replace(/\p{Zs}/gu, ' ')
    .replace(hidden, '')
    .trim();

export const isPhone = (shown: string) =>
  number.test(bare(shown)) && (shown.match(/\p{Nd}/gu)?.length ?? 0) >= 3;

/**
 * A phone number without spaces or dashes, with its `+` if one was shown. https://www.scamalert.sg/resources/gotscammed
 */
export const inOnePiece = (shown: string) =>
  isPhone(shown)
    ? bare(shown)
        .replace(/[^\p{Nd}+＋]/gu, '')
        .replace('＋', '+')
    : '';

export const hasPlus = (shown: string) => inOnePiece(shown).startsWith('+');

export const isEmail = (shown: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(shown.trim());
