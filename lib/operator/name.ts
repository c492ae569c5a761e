import { accountNames } from '@/lib/content/accounts/names';
import { shapeOf } from '@/lib/message-check/letters';

/** Why a name is refused: it would write a link, a number or a sentence of its own into our messages, or pass for us. */
export const nameFaults = ['length', 'signs', 'digits', 'link', 'stop', 'ours'] as const;
export type NameFault = (typeof nameFaults)[number];

const [shortest, longest] = [2, 60];

const ours = shapeOf('firsthour');

/** Parts of names that look like a host and are none to hide behind: `Crypto.com`, `Binance.US`. */
const known = new Set(
  accountNames
    .flatMap(({ name }) => name?.toLowerCase().split(' ') ?? [])
    .filter((part) => part.includes('.')),
);

const isLink = (part: string) => {
  const bare = part.toLowerCase().replace(/^\(|[.,)]+$/g, '');
  return !known.has(bare) && /[^.]\.[\p{L}\p{M}]{2,}|(?:\p{N}+\.){3}\p{N}/u.test(bare);
};

const isFaulty: Readonly<Record<NameFault, (name: string) => boolean>> = {
  length: (name) => [...name].length < shortest || [...name].length > longest,
  // Fillers count as letters and draw nothing; heaps of marks draw over the lines around them.
  signs: (name) =>
    !/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&'’()-]*$/u.test(name) ||
    !/\p{L}/u.test(name) ||
    /\p{Default_Ignorable_Code_Point}|\p{M}{4}/u.test(name),
  digits: (name) => /\p{N}(?:[ .,&'’()-]*\p{N}){4}/u.test(name),
  link: (name) => name.split(/[ ,()]/).some(isLink),
  stop: (name) => /\p{L}{5}\. /u.test(name),
  ours: (name) =>
    shapeOf(name)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .includes(ours),
};

/**
 * Reads the name of whoever runs a copy or sends a link, which stands in messages and at the foot of pages. It is
 * brought into one form (NFKC, single spaces), and then is what it looks like.
 */
export function readName(text: string): { name: string } | { fault: NameFault } {
  const name = text.normalize('NFKC').replace(/ +/g, ' ').trim();
  const fault = nameFaults.find((one) => isFaulty[one](name));
  return fault ? { fault } : { name };
}
