/** Maximum length that is checked, in UTF-16 units: longer than any message, but a pasted file may exceed it. */
export const mostLookedAt = 100_000;

/**
 * The part of a text that is checked. It never ends inside an address or a number, half of which may be somebody
 * else's; empty if no word ends within the limit.
 */
export function beginningOf(text: string, most = mostLookedAt): string {
  if (text.length <= most) return text;
  let end = most;
  while (end > 0 && !(/\s/.test(text.charAt(end)) && /\p{L}/u.test(text.charAt(end - 1)))) end--;
  return text.slice(0, end);
}
