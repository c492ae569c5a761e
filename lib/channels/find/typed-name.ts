const open = '(?:[<＜]|&lt;)';

/** A sender as mail programs write it behind the name. */
const sender = new RegExp(`${open}\\s?(?:mailto:)?([^\\s<>＜＞&]{1,64}@[^\\s<>＜＞&]{1,253})`, 'giu');

/** An address in brackets right behind: so mail programs write a link without its looks. */
const linkBehind = new RegExp(
  `["'”’»\\s]*(?:${open}|[([（])\\s?(?:mailto:)?([^\\s<>＜＞()[\\]]{1,253}[.@][^\\s<>＜＞()[\\]&]+)`,
  'iuy',
);

/** Where the name in front of a sender begins: with its line, also where a program folded it. */
function beginningOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && /[ \t]/.test(text.charAt(start - 1))) start--;
  if (start > floor && text.charAt(start - 1) === '\n') start--;
  if (start > floor && text.charAt(start - 1) === '\r') start--;
  while (start > floor && !/[<>＜＞\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

/**
 * Says of a place in an uncovered text whether it holds only what somebody typed as the name of another address:
 * `"a@x.com" <b@y.com>`. Made once a text, so that time grows with its length.
 */
export function typedNamesIn(text: string): (value: string, start: number, end: number) => boolean {
  const names: { from: number; to: number; sender: string }[] = [];
  for (const { 1: meant = '', index } of text.matchAll(sender)) {
    const last = names.at(-1);
    const from = beginningOf(text, index, last?.to ?? 0);
    names.push({ from, to: index, sender: meant });
  }
  return (value, start, end) => {
    let low = 0;
    let high = names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((names[middle]?.to ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const name = names[low];
    if (name && name.from <= start) return name.sender !== value;
    linkBehind.lastIndex = end;
    const meant = linkBehind.exec(text)?.[1];
    return meant !== undefined && meant !== value;
  };
}
