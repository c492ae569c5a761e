import Fuse from 'fuse.js/basic';
import { searchTerms } from '@/lib/content/accounts/search-terms';
import { type Topic, topics } from '@/lib/content/topics';

/** What somebody meant by what they typed. */
export interface Found {
  /** Ids of accounts with a playbook, the likeliest first. */
  ids: readonly string[];
  /**
   * `named`: a name that we know, or its beginning. `among-words`: one stands among other words, which may make it another
   * firm's. `alike`: only like a name. `link`: a link, an address or a number, something to check and no name.
   */
  how: 'named' | 'among-words' | 'alike' | 'link' | 'none';
  /** No account was meant but this, which a page of ours is about. */
  topic: Topic | null;
}

/** Longer than any name: the rest of what was pasted in is left alone. */
const longest = 60;

/** Letters and digits of any script, without case, width, accents, spaces and signs; of Japanese in katakana. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .toLowerCase();

/** With each two neighbours the other way round. Fuse counts that as two letters, too many for a short name. */
const swapped = (name: string) =>
  Array.from(
    name.slice(1),
    (_, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  );

const known = [...searchTerms, ...topics].flatMap(({ id, terms }) =>
  terms.map((term) => ({ id, term: plain(term), isOneWord: !term.includes(' ') })),
);

const options = { keys: ['term'], includeScore: true, threshold: 0.34, ignoreLocation: true };
const inAll = new Fuse(known, options);
/** Any word is like one of several words. */
const inOneWord = new Fuse(
  known.filter(({ isOneWord }) => isOneWord),
  options,
);

const isTerm = (name: string) => known.some(({ term }) => term === name);

/** A web or mail address, unless it is a name that is written like one. Browsers read more than one sign as a dot. */
const isAddress = (token: string) =>
  /[\\@]|:\S|\S\/\S/.test(token) || (/\S[.。‧·・]\S/u.test(token) && !isTerm(plain(token)));
const phone = /^[+(]?\d[\d\s().-]{5,}$/;

/** More words than these are no name. */
const mostWords = 8;

/** The words joined as they follow each other, but for all of them: the longest first. */
function runsIn(words: readonly string[]): string[] {
  return words
    .flatMap((_, from) => words.slice(from).map((__, count) => words.slice(from, from + count + 1).join('')))
    .toSorted((a, b) => b.length - a.length)
    .slice(1);
}

/**
 * The accounts that this name may mean: those it begins, those named in it, else those that it is like, so that a typo does
 * no harm; or the topic that is meant before any account. Of a link no account is named, because an imitation is like the
 * real one too.
 */
export function findAccounts(typed: string): Found {
  const text = typed.trim().slice(0, longest).normalize('NFKC').slice(0, longest);
  const name = plain(text).slice(0, longest);
  if (name === '') return { ids: [], how: 'none', topic: null };
  if (!isTerm(name) && (text.split(/\s+/).some(isAddress) || phone.test(text)))
    return { ids: [], how: 'link', topic: null };
  const words = text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(plain)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const begun = known
    .filter(({ term }) => term.startsWith(name))
    .toSorted((a, b) => a.term.length - b.term.length);
  const among = runsIn(words).flatMap((run) => known.filter(({ term }) => term === run));
  const whole = namesLike(name, words.length > 1 ? inAll : inOneWord);
  const alike = [
    whole,
    ...words.filter(({ length }) => length > 4).map((word) => namesLike(word, inOneWord)),
  ].flat();
  const how =
    begun.length > 0 ? 'named' : among.length > 0 ? 'among-words' : alike.length > 0 ? 'alike' : 'none';
  const found = { named: [...begun, ...among], 'among-words': [...among, ...whole], alike, none: [] }[how];
  const all = [...new Set(found.map(({ id }) => id))];
  const topic = topics.find(({ id }) => id === all[0]) ?? null;
  return { ids: topic ? [] : all.filter((one) => !topics.some(({ id }) => id === one)), how, topic };
}

/** Three letters are like too many names. */
function namesLike(name: string, names: typeof inAll) {
  if (name.length < 4) return [];
  const turned = swapped(name);
  return [
    ...known.filter(({ term }) => turned.includes(term)),
    ...names.search(name).map(({ item }) => item),
  ];
}
