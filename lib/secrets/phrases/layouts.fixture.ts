/** Ways to write down a phrase with words and symbols that are not part of it. */
const ordinal = (n: number) => `${n}${['th', 'st', 'nd', 'rd'][n] ?? 'th'}`;
const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`.split(
  ' ',
);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const inRows = (
  words: readonly string[],
  size: number,
  row: (from: number, to: number, row: number) => string,
) =>
  Array.from({ length: Math.ceil(words.length / size) }, (_, at) => {
    const part = words.slice(at * size, (at + 1) * size);
    return `${row(at * size + 1, at * size + part.length, at + 1)} ${part.join(' ')}`;
  }).join('\n');

const each = (words: readonly string[], write: (word: string, number: number) => string, between = '\n') =>
  words.map((word, at) => write(word, at + 1)).join(between);

const inColumns = (words: readonly string[], gap: string) =>
  Array.from({ length: words.length / 2 }, (_, at) => {
    const other = at + words.length / 2;
    return `${at + 1}. ${words[at]}${gap}${other + 1}. ${words[other]}`;
  }).join('\n');

export const layouts = {
  'rows of four': (words) => inRows(words, 4, (from, to) => `Words ${from} to ${to}:`),
  'rows of four, shorter': (words) => inRows(words, 4, (from, to) => `words ${from}-${to}`),
  'rows by number': (words) => inRows(words, 4, (_from, _to, row) => `Row ${row}:`),
  '1st word': (words) => each(words, (word, n) => `${ordinal(n)} word: ${word}`, ', '),
  '1st': (words) => each(words, (word, n) => `${ordinal(n)} ${word}`, ', '),
  'word number 1 is': (words) => each(words, (word, n) => `word number ${n} is ${word}`, ', '),
  'mot n° 1': (words) => each(words, (word, n) => `Mot n° ${n} : ${word}`),
  '1. Wort': (words) => each(words, (word, n) => `${n}. Wort: ${word}`),
  'the first word is': (words) =>
    each(words.slice(0, 12), (word, n) => `the ${ordinals[n - 1]} word is ${word}`, ', '),
  'first:': (words) => each(words.slice(0, 12), (word, n) => `${capital(ordinals[n - 1] ?? '')}: ${word}`),
  'a)': (words) => each(words, (word, n) => `${String.fromCharCode(96 + n)}) ${word}`),
  'two columns': (words) => inColumns(words, '  '),
  'two columns far apart': (words) => inColumns(words, ' '.repeat(40)),
  'a table': (words) => `| No | Word |\n|----|------|\n${each(words, (word, n) => `| ${n} | ${word} |`)}`,
  'a list in HTML': (words) => `<ol>${each(words, (word) => `<li>${word}</li>`, '')}</ol>`,
  'a list in HTML with classes': (words) => each(words, (word) => `<li class="word">${word}</li>`),
  'a table in HTML': (words) => each(words, (word, n) => `<tr><td>${n}</td><td>${word}</td></tr>`, ''),
  'breaks in HTML': (words) => words.join('<br />'),
  'blanks in HTML': (words) => words.join('&nbsp;'),
  'blanks of an address': (words) => words.join('%20'),
  'line breaks written out': (words) => words.join('\\n'),
  'low lines': (words) => words.join('_'),
  'a chat': (words) => each(words, (word) => `[13:40] Me: ${word}`),
  'a chat with dates': (words) => each(words, (word, n) => `22/11/2026, 13:${n + 10} - Anna B.: ${word}`),
  'a chat with its senders on lines of their own': (words) =>
    each(words, (word) => `Tom, [22.11.2026 21:15]\n${word}`, '\n\n'),
  'a chat with times in front': (words) => each(words, (word, n) => `21:${n + 10} Tom\n${word}`),
  'keys of a phone': (words) =>
    each(words, (word, n) => `${String(n).replace(/\d/g, '$&\ufe0f\u20e3')}${word}`, ' '),
  'No. 1': (words) => each(words, (word, n) => `No. ${n} ${word}`, ' '),
  slashes: (words) => words.join('/'),
  'an object in JSON': (words) =>
    JSON.stringify(Object.fromEntries(words.map((word, at) => [`word${at + 1}`, word]))),
} satisfies Record<string, (words: readonly string[]) => string>;

/** For lists in Latin letters only. */
export const latinLayouts = {
  'glued to each other': (words) => words.join(''),
  'glued, with capitals': (words) => words.map(capital).join(''),
  'glued, all capitals': (words) => words.join('').toUpperCase(),
  'letter by letter': (words) => words.map((word) => [...word.normalize('NFC')].join(' ')).join('  '),
  'letter by letter, decomposed': (words) =>
    words.map((word) => word.match(/\p{L}\p{M}*/gu)?.join('-')).join(' '),
  'Cyrillic letters that look alike': (words) =>
    words.join(' ').replace(/[aceopxy]/g, (letter) => 'асеорху'['aceopxy'.indexOf(letter)] ?? ''),
  'Greek letters that look alike': (words) => words.join(' ').replaceAll('o', 'ο').replaceAll('v', 'ν'),
} satisfies Record<string, (words: readonly string[]) => string>;
