import { common, fold, type Marks, named } from '@/lib/secrets/marks';
import { commonWords } from './common-words';
import { type WordFilter, wordFilter } from './word-filter';

/** A BIP-39 list of 2,048 folded words; its index here is its bit in the marks of a word. */
export interface PhraseList {
  id: string;
  words: readonly string[];
}

export interface PhraseLists {
  lists: readonly PhraseList[];
  marks: Marks;
  filter: WordFilter;
  /** The rank of each UTF-16 unit in each Chinese list, counted from 1; 0 if it is on none. */
  ranks: readonly Uint16Array[];
}

/**
 * The ten lists of BIP-39, and the English words cut to the four letters that distinguish them, as stamped on metal
 * plates. Each ideograph of a Chinese list is a word.
 *
 * @param rest awaited between two lists, since all of them together would block the browser too long
 */
export async function loadLists(
  nameWords: readonly string[],
  rest: () => Promise<unknown> = async () => {},
): Promise<PhraseLists> {
  const { wordlists } = await import('./wordlists');
  const lists: PhraseList[] = [];
  const marks = new Map<string, number>();
  const filter = wordFilter();
  const mark = (words: readonly string[], bit: number) => {
    for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bit);
    filter.add(words);
  };
  const add = (list: PhraseList) => {
    mark(list.words, 1 << lists.length);
    lists.push(list);
  };
  for (const [id, words] of Object.entries(wordlists)) {
    await rest();
    add({ id, words: foldAll(words) });
  }
  const english = lists.find(({ id }) => id === 'english')?.words ?? [];
  add({ id: 'englishFourLetters', words: english.map((word) => word.slice(0, 4)) });
  await rest();
  mark(commonWords, common);
  mark(nameWords, named);
  const chinese = lists.filter(({ id }) => id.endsWith('Chinese'));
  const ranks = chinese.map(({ words }) => {
    const places = new Uint16Array(0x10000);
    for (const [at, word] of words.entries()) places[word.charCodeAt(0)] = at + 1;
    return places;
  });
  return { lists, marks, filter, ranks };
}

/** Folds all words at once: one by one takes a hundred times as long. */
const foldAll = (words: readonly string[]) => fold(words.join('\n')).split('\n');
