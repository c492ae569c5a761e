import data from './look-alike-letters.json' with { type: 'json' };

/** A letter that looks like another. */
export interface Letter {
  character: string;
  /** `U+0430`. */
  codePoint: string;
  /** Its Unicode name, in English; null for plain letters and digits. */
  name: string | null;
  /** The plain letters it looks like; null if none are known. */
  like: string | null;
}

interface Known {
  like: string;
  name: string;
}

const known = new Map<string, Known>();
for (const [like, letters] of Object.entries(data.letters)) {
  for (const [character, name] of Object.entries(letters)) {
    // Some look like both i and l, which have one shape; the i is named.
    if (!known.has(character)) known.set(character, { like, name });
  }
}

const withoutMarks = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The plain lower-case letters that a text looks like. Look-alikes by UTS #39, Unicode 17. */
export function plainOf(text: string): string {
  const small = text.toLowerCase();
  if (!/[\u0080-\u{10ffff}]/u.test(small)) return small;
  const looked = (part: string) => [...part].map((one) => known.get(one)?.like ?? one).join('');
  // Before and after removing marks: some letters have a look-alike only with theirs.
  return looked(withoutMarks(looked(small)).toLowerCase());
}

/** One form for all texts that look alike; for comparison only. */
export const shapeOf = (text: string) =>
  plainOf(text).replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('0', 'o').replace(/[i1|]/g, 'l');

/** A letter to be shown enlarged, with what it looks like. */
export function letterOf(character: string, like: string | null = null): Letter {
  const entry = known.get(character);
  const marked = withoutMarks(character);
  const plain = entry?.like ?? (marked !== character && /^[a-z0-9]+$/i.test(marked) ? marked : null);
  return { character, codePoint: codePoint(character), name: entry?.name ?? null, like: like ?? plain };
}

/** The letters in which a text differs from the name it looks like; both in lower case. */
export function lettersApart(text: string, name: string): Letter[] {
  const characters = [...text];
  const odd = characters.filter((one) => one > '\x7f').map((one) => letterOf(one));
  if (odd.length === 0) {
    for (const [look, like] of [
      ['rn', 'm'],
      ['vv', 'w'],
    ] as const) {
      if (text.split(look).length > name.split(look).length) odd.push(letterOf(look, like));
    }
  }
  if (odd.length === 0 && characters.length === name.length) {
    characters.forEach((one, i) => {
      if (one !== name[i]) odd.push(letterOf(one, name[i] ?? null));
    });
  }
  return odd.filter(({ character }, i) => odd.findIndex((one) => one.character === character) === i);
}
