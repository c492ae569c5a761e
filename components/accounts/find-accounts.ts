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

/** Of several words, each other name is like one. */
const fuse = new Fuse(
  known.filter(({ isOneWord }) => isOneWord),
  { keys: ['term'], includeScore: true, threshold: 0.34, ignoreLocation: true },
);

const isTerm = (name: string) => known.some(({ term }) => term === name);

/** A web or mail address, unless it is a name that is written like one. */
const isAddress = (token: string) =>
  /[\\@]|:\S/.test(token) || (/\S\.\S/.test(token) && !isTerm(plain(token)));
const phone = /^[+(]?\d[\d\s().-]{5,}$/;

/** The words joined as they follow each other, two or more of them too, but for all of them: the longest first. */
function runsIn(text: string): string[] {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).map(plain);
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
  const text = typed.trim();
  const start = text.slice(0, longest);
  const name = plain(start);
  if (name === '') return { ids: [], how: 'none', topic: null };
  if (!isTerm(name) && (text.split(/\s+/).some(isAddress) || phone.test(text)))
    return { ids: [], how: 'link', topic: null };
  const begun = known
    .filter(({ term }) => term.startsWith(name))
    .toSorted((a, b) => a.term.length - b.term.length);
  const among = runsIn(start).flatMap((run) => known.filter(({ term }) => term === run));
  // Three letters are like too many names.
  const alike = [name, ...runsIn(start)].filter(({ length }) => length > 3).flatMap(namesLike);
  const how =
    begun.length > 0 ? 'named' : among.length > 0 ? 'among-words' : alike.length > 0 ? 'alike' : 'none';
  const found = how === 'alike' ? alike : [...begun, ...among];
  const all = [...new Set(found.map(({ id }) => id))];
  const topic = topics.find(({ id }) => id === all[0]) ?? null;
  return { ids: topic ? [] : all.filter((one) => !topics.some(({ id }) => id === one)), how, topic };
}

function namesLike(name: string) {
  const turned = swapped(name);
  return [...known.filter(({ term }) => turned.includes(term)), ...fuse.search(name).map(({ item }) => item)];
}
