/** No message is longer; a pasted file may be. */
export const mostLookedAt = 100_000;

/**
 * As much of a text as is looked at, in UTF-16 units. It never ends inside an address or a number, for half of one
 * can be somebody else's: where the text has no word that ends, nothing is left.
 */
export function beginningOf(text: string, most = mostLookedAt): string {
  if (text.length <= most) return text;
  let end = most;
  while (end > 0 && !(/\s/.test(text.charAt(end)) && /\p{L}/u.test(text.charAt(end - 1)))) end--;
  return text.slice(0, end);
}
