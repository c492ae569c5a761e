import { entropyToMnemonic } from '@scure/bip39';
import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { seeds } from '@/lib/secrets/keys/keys.fixture';
import { takeOut } from '@/lib/secrets/take-out';
import { latinLayouts, layouts } from './layouts.fixture';
import { type Language, languages } from './phrases.fixture';
import { wordlists } from './wordlists';

const find = await loadFindSecrets();

const phrasesIn = (language: Language) =>
  seeds(20).map((seed, at) =>
    entropyToMnemonic(seed.slice(0, at % 2 ? 16 : 32), wordlists[language] as string[]).split(/[ \u3000]/),
  );
const inLatin = languages.filter((language) => /^(?:eng|spa|fre|ita|por|cze)/.test(language));

/** Whether no word of a phrase remains, when written in a sentence. */
function isTakenOut(written: string): boolean {
  const text = `I gave him these:\n${written}\n12:40, he hung up!`;
  const rest = takeOut(text, find(text), '…');
  return rest.startsWith('I gave him these:') && rest.length < 90 && rest.endsWith('12:40, he hung up!');
}

describe('A recovery phrase laid out with words and signs that are none of it', () => {
  for (const [name, lay] of Object.entries(layouts)) {
    test(`is found in every language: ${name}`, () => {
      const missed = languages
        .flatMap(phrasesIn)
        .map(lay)
        .filter((written) => !isTakenOut(written));
      expect(missed).toEqual([]);
    });
  }

  for (const form of ['NFC', 'NFD'] as const)
    test(`is found with nothing between its words in every list but the Chinese ones: ${form}`, () => {
      const missed = languages
        .filter((language) => !language.endsWith('Chinese'))
        .flatMap(phrasesIn)
        .map((words) => words.join('').normalize(form))
        .filter((written) => !isTakenOut(written));
      expect(missed).toEqual([]);
    });

  for (const [name, lay] of Object.entries(latinLayouts)) {
    test(`is found in the Latin lists: ${name}`, () => {
      const missed = inLatin
        .flatMap(phrasesIn)
        .map(lay)
        .filter((written) => !isTakenOut(written));
      expect(missed).toEqual([]);
    });
  }
});

describe('What is no recovery phrase', () => {
  for (const text of [
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'In words 1 to 4 of row 1, row 2 and row 3 he wrote what word 5 is about, and there the first word is wrong.',
    '1st he rang, 2nd he asked me to open the app, 3rd I gave him access, 4th the money was gone, 5th I rang the bank',
    'T h e  f i r s t  t h i n g  t h e  m a n  s a i d  w a s  t h a t  m y  m o n e y  w a s  g o n e',
    Array(12).fill('[13:40] Password: changed').join('\n'),
    Array.from({ length: 14 }, (_, n) => `Tom, [22.11.2026 13:${n + 10}]\nhello`).join('\n\n'),
    Array.from(
      { length: 14 },
      (_, n) => `Kevin 13:${n + 10}\n${['ok', 'yes', 'no', 'wait', 'open', 'screen'][n % 6]}`,
    ).join('\n'),
    'a) he rang, b) I opened the app, c) he asked about keys, d) I hung up, e) I wrote it down',
  ])
    test(`is not taken for one, numbered or glued: ${text}`, () => {
      expect(find(text)).toEqual([]);
    });
});
