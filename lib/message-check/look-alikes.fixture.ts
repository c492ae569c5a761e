import data from './look-alike-letters.json' with { type: 'json' };

/** All characters that a browser normalizes to this plain letter: full width, mathematical, small capitals. */
const folded = new Map<string, string[]>();
for (let code = 0x80; code <= 0x1ffff; code++) {
  if (code >= 0xd800 && code < 0xe000) continue;
  const character = String.fromCodePoint(code);
  const plain = character.normalize('NFKC').toLowerCase();
  if (/^[a-z0-9]$/.test(plain)) folded.set(plain, [...(folded.get(plain) ?? []), character]);
}
const letters: Record<string, Record<string, string>> = data.letters;
const plainPairs: Record<string, string[]> = {
  l: ['1', 'i', 'I'],
  i: ['1', 'l'],
  o: ['0'],
  m: ['rn'],
  w: ['vv'],
  e: ['é', 'ë'],
  a: ['á', 'ä'],
  c: ['ç'],
  n: ['ñ'],
};

/** All characters that look like a letter. */
export const looksLike = (letter: string) => [...confusedWith(letter), ...(folded.get(letter) ?? [])];
const confusedWith = (letter: string) => [
  ...Object.keys(letters[letter] ?? {}),
  ...(plainPairs[letter] ?? []),
];

/** Number of characters tried at each place. */
const atOnce = 12;
const turns = new Map<string, number>();

/** A few at each place, all of them in rotation. */
function inTurn(letter: string): string[] {
  const all = looksLike(letter);
  // Rare letters have too few places to rotate.
  if ('jqwxz'.includes(letter)) return all;
  const turn = turns.get(letter) ?? 0;
  turns.set(letter, turn + atOnce);
  return Array.from({ length: Math.min(atOnce, all.length) }, (_, i) => all[(turn + i) % all.length] ?? '');
}

const row = (keys: string, x: number, y: number): [string, number, number][] =>
  [...keys].map((key, i) => [key, i + x, y]);
const keyboard = [
  ...row('1234567890-', 0, 0),
  ...row('qwertyuiop', 0.5, 1),
  ...row('asdfghjkl', 0.75, 2),
  ...row('zxcvbnm', 1.25, 3),
];
const neighbours = (letter: string) => {
  const [, x, y] = keyboard.find(([key]) => key === letter) ?? [];
  if (x === undefined || y === undefined) return [];
  return keyboard
    .filter(([key, a, b]) => key !== letter && Math.hypot(a - x, b - y) < 1.3)
    .map(([key]) => key);
};

const at = (text: string, put: (before: string, letter: string, after: string) => string[]) =>
  [...text].flatMap((letter, i) => put(text.slice(0, i), letter, text.slice(i + 1)));

const words = 'secure login support help app my verify wallet get official'.split(' ');

/** The most frequent endings, and those of the look-alikes found by research. */
const endings =
  'com net org info biz co io ai app dev xyz top site online shop store club vip pro live cc tv me us uk co.uk de fr es it nl pl pt ru cn com.cn jp co.jp kr in co.in id my sg com.sg hk com.hk tw vn th ph com.ph au com.au nz co.nz ca br com.br mx com.mx ar com.ar cl tr com.tr ae ng com.ng za co.za ke co.ke eu ch at be se no fi dk ie cz gr ro hu ua su cab com.pk co.com us.com eu.org help support finance exchange money cash trade capital zip click link work icu tk ml cf ga'.split(
    ' ',
  );

/** Ways to write a domain so that it passes for the real one, by kind. */
export const disguises: Record<string, (domain: string) => string[]> = {
  'look-alike letter': (domain) =>
    at(domain, (before, letter, after) => inTurn(letter).map((one) => before + one + after)),
  'whole-script look-alike': (domain) => {
    const inScript = (script: RegExp) => {
      const name = domain.slice(0, domain.indexOf('.'));
      const other = [...name].map((one) => looksLike(one).find((like) => script.test(like)) ?? one).join('');
      return other === name ? [] : [other + domain.slice(domain.indexOf('.'))];
    };
    return [
      /\p{Script=Cyrillic}/u,
      /\p{Script=Greek}/u,
      /\p{Script=Armenian}/u,
      /\p{Script=Cherokee}/u,
    ].flatMap(inScript);
  },
  'letter too many': (domain) =>
    at(domain, (before, letter, after) =>
      [letter, ...neighbours(letter)].flatMap((one) => [
        before + one + letter + after,
        before + letter + one + after,
      ]),
    ),
  'letter left out': (domain) => at(domain, (before, _, after) => [before + after]),
  'letters swapped': (domain) =>
    at(domain, (before, letter, after) => (after ? [before + after[0] + letter + after.slice(1)] : [])),
  'neighbour on the keyboard': (domain) =>
    at(domain, (before, letter, after) => neighbours(letter).map((one) => before + one + after)),
  'hyphen put in': (domain) => at(domain, (before, letter, after) => [`${before}${letter}-${after}`]),
  'word put in': (domain) => {
    const [name = '', ...rest] = domain.split('.');
    return words.flatMap((word) =>
      [`${word}-${name}`, `${name}-${word}`, word + name, name + word].map((one) => [one, ...rest].join('.')),
    );
  },
  'other ending': (domain) => {
    const name = domain.split('.')[0];
    return endings.map((ending) => `${name}.${ending}`);
  },
  'as a sub-domain': (domain) => [
    `${domain}.evil.example.com`,
    `www.${domain}.evil-site.net`,
    `${domain}-login.evil-site.net`,
    `${domain.replaceAll('.', '-')}.evil-site.net`,
    `${domain}.pages.dev`,
    `${domain}.github.io`,
  ],
  'as a user': (domain) => [
    `https://${domain}@evil-site.net/`,
    `https://${domain}:443@evil-site.net/`,
    `https://www.${domain}%2F@evil-site.net/`,
    `https://${domain}\\@evil-site.net/`.replace(domain, `evil-site.net\\@${domain}`),
    `${domain}@evil-site.net/login`,
    `${domain}:x@evil-site.net`,
  ],
  'as a path': (domain) => [
    `https://evil-site.net/${domain}/login`,
    `https://evil-site.net//${domain}`,
    `https://evil-site.net/https://${domain}/`,
    `evil-site.net/${domain}`,
    `evil-site.net\\${domain}`,
    `evil-site.net/,${domain}`,
    `${domain}∕login.evil-site.net`,
    `https://evil-site.net/%2e%2e/${domain}`,
  ],
  'as a mail address': (domain) =>
    ['', 'mail.'].flatMap((under) => {
      const mail = `no-reply@${under}${domain}`;
      return [
        `evil-site.net/${mail}`,
        `evil-site.net:${mail}`,
        `evil-site.net?${mail}`,
        `${mail}.evil-site.net`,
        `${mail}%2eevil-site.net`,
        `${mail}=evil-site.net`,
        `${mail}!evil-site.net`,
        `${mail}👍.ws`,
      ];
    }),
  'as a port': (domain) => [
    `https://evil-site.net:${domain}/`,
    `evil-site.net:${domain}`,
    `evil-site.net:443:${domain}`,
  ],
  'as a query': (domain) => [
    `https://evil-site.net/?to=${domain}`,
    `https://evil-site.net?${domain}`,
    `https://evil-site.net/#${domain}`,
    `evil-site.net?u=https://www.${domain}/`,
    `https://evil-site.net/?to=https%3A%2F%2F${domain}`,
  ],
};
