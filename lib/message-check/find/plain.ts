/** Stands for what was found already, so that nothing inside it is found again. No address holds it. */
export const taken = '\ufffc';
const everyTaken = new RegExp(taken, 'gu');

/** Scripts that write no spaces between words, or add endings to them. */
export const unspaced =
  '[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';

/** Neither a letter nor anything that an address may hold. Symbols are not either: `👉x.me` is a host. */
const sign = '(?:(?![@/\\\\#%&=_:.?．｡․﹒-])[\\p{P}~|`])';
const words = '[^@/\\\\#%&=_:.?．｡․﹒-]*';
/** An address begins a word, or stands behind a wide colon or in brackets: `网址：x.com`, `[text](x.com`. */
const begun = new RegExp(`^(?:${words}[：(（[［【「『《〈‹])?${sign}*(?://)?$`, 'u');
/** A scheme marks the beginning even behind a label, a sign, or words that are written without spaces. */
const begunByScheme = new RegExp(`^(?:\\p{L}{1,20}:|${words}(?:${sign}|\\p{S}|${unspaced}))$`, 'u');
/** Browsers read some symbols as letters: `.ⓐⓤ` after a host is `.au`. */
const goesOn = /[\p{L}\p{N}\p{M}@/\\#%&=_-]/u;

/** The rest of a word before and behind a place; so much of it is read. */
const inWord = '[^\\s<>"“”«»`]{0,400}';
const wordBefore = new RegExp(`(?<=(${inWord}))`, 'uy');
const wordBehind = new RegExp(`(${inWord})`, 'uy');
function wordAt(at: number, part: RegExp, text: string) {
  part.lastIndex = at;
  return (part.exec(text)?.[1] ?? '').replace(everyTaken, '');
}

/** Whether nothing in the word round a place may belong to the address there; `text` has findings taken out. */
export function isPlainAt(text: string, at: number, end: number, value: string): boolean {
  const front = wordAt(at, wordBefore, text);
  const back = wordAt(end, wordBehind, text);
  const isBegun = begun.test(front) || (/^https?:\/\//i.test(value) && begunByScheme.test(front));
  const behind = back.replace(/^[’']s$/u, '').normalize('NFKC');
  return isBegun && !goesOn.test(behind);
}
