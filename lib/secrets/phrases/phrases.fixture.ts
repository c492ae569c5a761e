import { entropyToMnemonic } from '@scure/bip39';
import fc from 'fast-check';
import { wordlists } from './wordlists';

export type Language = keyof typeof wordlists;

export const languages = Object.keys(wordlists) as Language[];

const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const toKatakana = (text: string) =>
  text.replace(/[\u3041-\u3096]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));

const withHidden = (word: string) => [...word].join('\u200b');

/** Ways to write a phrase down; `at` selects the word to change. */
export const decorations = {
  'with spaces': (words) => words.join(' '),
  'with wide spaces': (words) => words.join('\u3000'),
  'in lines': (words) => words.join('\n'),
  'in lines of Windows': (words) => words.join('\r\n\r\n'),
  'with commas': (words) => words.join(', '),
  'with commas only': (words) => words.join(','),
  'with wide commas': (words) => words.join('、'),
  'with tabs': (words) => words.join('\t'),
  'with hyphens': (words) => words.join('-'),
  'with bars': (words) => words.join(' | '),
  'with bullets': (words) => words.map((word) => `• ${word}`).join('\n'),
  'with dashes': (words) => words.map((word) => `- ${word}`).join('\n'),
  numbered: (words) => words.map((word, i) => `${i + 1}. ${word}`).join(' '),
  'numbered in lines': (words) => words.map((word, i) => `${i + 1}) ${word}`).join('\n'),
  'numbered behind': (words) => words.map((word, i) => `${word} (${i + 1})`).join(' '),
  'as `word 1:`': (words) => words.map((word, i) => `Word ${i + 1}: ${word}`).join('\n'),
  'as a list in JSON': (words) => JSON.stringify(words),
  'in capitals': (words) => words.join(' ').toUpperCase(),
  'with capitals': (words) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '),
  'in full width': (words) => toFullWidth(words.join(' ')),
  'in katakana': (words) => toKatakana(words.join(' ')),
  'with hidden signs': (words) => words.map(withHidden).join(' '),
  composed: (words) => words.join(' ').normalize('NFC'),
  decomposed: (words) => words.join(' ').normalize('NFD'),
  'without accents': (words) =>
    words
      .join(' ')
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, ''),
  'with a word mistyped': (words, at) => words.with(at, `${words[at]}q`).join(' '),
  'with a word left blank': (words, at) => words.with(at, 'xxxx').join('\n'),
} satisfies Record<string, (words: readonly string[], at: number) => string>;
type Decoration = keyof typeof decorations;

const sentences: readonly (readonly [string, string])[] = [
  ['', ''],
  ['My recovery phrase is ', ' and I gave it to him.'],
  ['He made me type: ', '. Then the money was gone!'],
  ['At 13:40 I read out the words “', '” on the phone, as he asked.'],
  ['Las palabras eran ', ', y se las di.'],
  ['Meine Wörter: ', ' – ich habe sie ihm gesagt.'],
  ['Мои слова: ', '. Я их назвал.'],
  ['我的助记词是:', '。我告诉他了。'],
  ['リカバリーフレーズは「', '」です。'],
  ['복구 문구는 ', ' 입니다.'],
];

/** A phrase in a sentence, and the part of the text that is the phrase. */
export const phrase = fc.noBias(
  fc
    .record({
      language: fc.constantFrom(...languages),
      bytes: fc.constantFrom(16, 20, 24, 28, 32),
      decoration: fc.constantFrom(...(Object.keys(decorations) as Decoration[])),
      sentence: fc.constantFrom(...sentences),
      noise: fc.uint8Array({ minLength: 33, maxLength: 33 }),
    })
    .map(({ language, bytes, decoration, sentence: [before, behind], noise }) => {
      const entropy = noise.slice(0, bytes);
      const words = entropyToMnemonic(entropy, wordlists[language] as string[]).split(/[ \u3000]/);
      const at = (noise[32] ?? 0) % words.length;
      const written = decorations[decoration](words, at);
      return {
        language,
        decoration,
        words,
        written,
        at,
        text: before + written + behind,
        start: before.length,
      };
    }),
);
