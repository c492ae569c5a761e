/** A long row of letters and digits, without the sign of hexadecimal digits before it. */
const long = /(?<=0x)[a-z\d]{20,}|(?<![a-z\d])(?!0x)[a-z\d]{20,}/gi;

/** A code in parts that a line may break between: a long id in groups of four, which can be compared, all else anywhere. */
export function partsOfCode(text: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: id, index } of text.matchAll(long)) {
    parts.push(...text.slice(end, index), ...(id.match(/.{1,4}/g) ?? []));
    end = index + id.length;
  }
  return [...parts, ...text.slice(end)];
}
