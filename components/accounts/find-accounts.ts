import Fuse from 'fuse.js/basic';
import { searchTerms } from '@/lib/content/accounts/search-terms';
import { type Topic, topics } from '@/lib/content/topics';

/** What somebody meant by what they typed. */
export interface Found {
  /** Ids of accounts with a playbook, the likeliest first. */
  ids: readonly string[];
  /** A link, an address or a number was typed or pasted in: something to check, not a name. */
  isLink: boolean;
  /** No name of theirs begins like it: they are only alike, and another firm may be meant. */
  isGuess: boolean;
  /** No account was meant but this, which a page of ours is about. */
  topic: Topic | null;
}

/** Longer than any name: the rest of what was pasted in is left alone. */
const longest = 60;

/** Letters and digits of any script, without case, width, accents, spaces and signs. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** With each two neighbours the other way round. Fuse counts that as two letters, too many for a short name. */
const swapped = (name: string) =>
  Array.from(
    name.slice(1),
    (_, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  );

const known = [...searchTerms, ...topics].flatMap(({ id, terms }) =>
  terms.map((term) => ({ id, term: plain(term) })),
);

const fuse = new Fuse(known, { keys: ['term'], includeScore: true, threshold: 0.34, ignoreLocation: true });

/**
 * The accounts that this name may mean: those it begins, those it begins with, then those that it is like, so that a typo
 * does no harm; or the topic that they mean before any account. Of a link no account is named, because an imitation is like the real one too.
 */
export function findAccounts(typed: string): Found {
  const text = typed.trim();
  const name = plain(text.slice(0, longest));
  if (name === '') return { ids: [], isLink: false, isGuess: false, topic: null };
  const isKnown = known.some(({ term }) => term === name);
  const isLink =
    !isKnown && (/[/@\\]|:\S/.test(text) || /\S\.\S/.test(text) || /^[+(]?\d[\d\s().-]{5,}$/.test(text));
  if (isLink) return { ids: [], isLink, isGuess: false, topic: null };
  const begun = known
    .filter(({ term }) => term.startsWith(name))
    .toSorted((a, b) => a.term.length - b.term.length);
  const beginning = known
    .filter(({ term }) => term.length > 2 && name.startsWith(term))
    .toSorted((a, b) => b.term.length - a.term.length);
  // Three letters are like too many names.
  const mayBeAlike = name.length > 3;
  const turned = mayBeAlike ? known.filter(({ term }) => swapped(name).includes(term)) : [];
  const alike = mayBeAlike ? fuse.search(name).map(({ item }) => item) : [];
  const isGuess = begun.length + beginning.length === 0;
  const all = [...new Set([...begun, ...beginning, ...turned, ...alike].map(({ id }) => id))];
  const topic = topics.find(({ id }) => id === all[0]) ?? null;
  const ids = topic ? [] : all.filter((one) => !topics.some(({ id }) => id === one));
  return { ids, isLink, isGuess, topic };
}
