import { entropyToMnemonic } from '@scure/bip39';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';
import { slow } from '@/lib/testing/slow.fixture';
import { decorations, languages, phrase } from './phrases.fixture';
import { wordlists } from './wordlists';

const find = await loadFindSecrets();
/** Made on first use: the runner loads this file more often than it runs it. */
let made: ReturnType<typeof makePhrases> | undefined;
const makePhrases = () => fc.sample(phrase, 10_000);
const generated = () => {
  made ??= makePhrases();
  return made;
};
const oneIsWrong = ['with a word mistyped', 'with a word left blank'];

/** Whether the words are taken out. A mistyped one at either end may stay, since nothing tells it from the sentence. */
function isTakenOut({
  decoration,
  words,
  written,
  at,
  text,
  start,
}: ReturnType<typeof makePhrases>[number]): boolean {
  const found = find(text).filter(({ kind }) => kind === 'recovery-phrase');
  const wrong = oneIsWrong.includes(decoration) ? (words[at] ?? '').length + 6 : 0;
  const isEdge = at === 0 || at === words.length - 1;
  const slack = 8 + (isEdge ? wrong : 0);
  const [first] = found;
  const end = start + written.length;
  return (
    found.length > 0 && (first?.start ?? end) <= start + slack && (found.at(-1)?.end ?? 0) >= end - slack
  );
}

describe('A recovery phrase', () => {
  test('is found in every language, however it is written, in 10,000 of 10,000', slow, () => {
    const phrases = generated();
    const missed = phrases.filter((one) => !isTakenOut(one));
    const figures = (of: 'language' | 'decoration', names: readonly string[]) =>
      console.table(
        Object.fromEntries(
          names.map((name) => [
            name,
            {
              phrases: phrases.filter((one) => one[of] === name).length,
              missed: missed.filter((one) => one[of] === name).length,
            },
          ]),
        ),
      );
    figures('language', languages);
    figures('decoration', Object.keys(decorations));
    expect(missed.slice(0, 3)).toEqual([]);
  });

  test('is certain wherever its check digits are whole', () => {
    const whole = generated()
      .slice(0, 3_000)
      .filter(({ decoration }) => !oneIsWrong.includes(decoration));
    const unsure = whole.filter(({ text }) => !find(text).every(({ certain }) => certain));
    expect(unsure.slice(0, 2)).toEqual([]);
  });

  test('is found in English by the first four letters of its words', () => {
    const cut = generated()
      .filter(({ language }) => language === 'english')
      .map(({ words }) => words.map((word) => word.slice(0, 4)).join(' '));
    expect(cut.length).toBeGreaterThan(500);
    for (const text of cut)
      expect(find(text)).toEqual([expect.objectContaining({ start: 0, end: text.length })]);
  });

  test('is found though its words repeat, as in the vectors of BIP-39', () => {
    for (const fill of [0x00, 0x7f, 0x80, 0xff]) {
      const words = entropyToMnemonic(new Uint8Array(16).fill(fill), wordlists.english as string[]);
      expect(find(`It is ${words}.`)).toEqual([
        { kind: 'recovery-phrase', start: 6, end: 6 + words.length, certain: true },
      ]);
    }
  });

  test('of Electrum is certain too: it has check digits of its own', () => {
    const words = 'wild father tree among universe such mobile favorite target dynamic credit identify';
    expect(find(words)).toEqual([{ kind: 'recovery-phrase', start: 0, end: words.length, certain: true }]);
  });

  test('leaves the rest of the sentence as it was', () => {
    const words = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    const text = `At 13:40 I said “${words}” to him, then hung up.`;
    expect(takeOut(text, find(text), '[taken out]')).toBe(
      'At 13:40 I said “[taken out]” to him, then hung up.',
    );
  });

  test('of Chinese without spaces is found, but for one in fifty, where it stands alone or is named', () => {
    const chinese = generated().filter(({ language }) => language.endsWith('Chinese'));
    const missed = (before: string, behind: string) =>
      chinese.filter(({ words }) => find(before + words.join('') + behind).length === 0).length /
      chinese.length;
    const figures = {
      alone: missed('', ''),
      'in quotes': missed('他要我说“', '”。'),
      named: missed('我的助记词是', '请帮我'),
      'in a sentence': missed('我在网站上输入了', '然后钱没了'),
    };
    console.table(figures);
    expect(figures.alone).toBeLessThan(0.02);
    expect(figures['in quotes']).toBeLessThan(0.02);
    expect(figures.named).toBeLessThan(0.02);
    expect(chinese.length).toBeGreaterThan(1_000);
  });
});

describe('What is no recovery phrase', () => {
  for (const [name, text] of Object.entries({
    'prose of common words':
      'Get everything in life you want, if you will help enough other people get what they want. You can.',
    repetition:
      'All that you create, all that you see, and all you destroy, all that you taste, all that you do, all you.',
    'a table of keys':
      'help key mark key message key move key next key open key copy key find key cancel key close key',
    'a list for the shop':
      'Apple, bread, milk, eggs, butter, cheese, coffee, sugar, flour, rice, beans, salt, soap, oranges',
    'a long sentence':
      'About noon, after I had again opened the app, I also saw that almost all of the money had already gone away',
    'Chinese in single signs':
      '文 件 用 于 记 录 当 前 系 统 用 户 是 哪 些 人 。 但 是 实 际 的 人 数 可 能 比 这 个 数 目 要 多',
    'Chinese prose':
      '我在网站上输入了账号以后他们马上就把我的钱转走了我打电话给客服但是没有人接听后来我报警了',
    'ten words of the list': 'legal winner thank year wave sausage worth useful zebra zoo',
  })) {
    test(`is not taken for one: ${name}`, () => {
      expect(find(text)).toEqual([]);
    });
  }
});
