/** Depth and number of values that no record reaches. */
const deepest = 100;
const mostValues = 2_000_000;

/**
 * Number of values side by side that no file of ours reaches: lists hold entries and fingerprints, objects the fields
 * of an entry.
 */
const widest = (depth: number, isList: boolean) => (isList ? 100_000 : depth === 1 ? 20 : 1_000);

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [bracket, brace, bracketEnd, braceEnd] = [0x5b, 0x7b, 0x5d, 0x7d];

/**
 * Whether a text is nested deeper or holds more values than any record, and must not be parsed: a few megabytes of
 * brackets take a browser seconds, and in the end its memory. Stops reading as soon as that is clear. Text that is not
 * JSON is read no further than a parser would.
 */
export function isOutOfBounds(text: string): boolean {
  let depth = 0;
  let values = 0;
  // For each open list or object: its values so far, and the most it may have.
  const wide: number[] = [];
  const most: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === comma) {
      values++;
      wide[depth] = (wide[depth] ?? 0) + 1;
      if ((wide[depth] ?? 0) > (most[depth] ?? 0)) return true;
    } else if (code === bracket || code === brace) {
      depth++;
      values++;
      wide[depth] = 1;
      most[depth] = widest(depth, code === bracket);
    } else if (code === bracketEnd || code === braceEnd) depth--;
    if (depth > deepest || values > mostValues) return true;
  }
  return false;
}

/** The place of the quote that ends the string begun here, or behind the text. The browser's own search is the fastest. */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

/** Whether a text that is no JSON ends inside a string, a list or an object, as the beginning of one does. */
export function isCutOff(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted && code === backslash) at++;
    else if (code === quote) quoted = !quoted;
    else if (!quoted && (code === bracket || code === brace)) depth++;
    else if (!quoted && (code === bracketEnd || code === braceEnd)) depth--;
  }
  return quoted || depth > 0;
}

/** Whether a value from JSON holds at most this many values, itself included. Stops at the first one too many. */
export function holdsAtMost(raw: unknown, most: number): boolean {
  let left = most;
  const count = (value: unknown): boolean => {
    left -= 1;
    if (left < 0) return false;
    return typeof value !== 'object' || value === null || Object.values(value).every(count);
  };
  return count(raw);
}

/** Whether this is a JSON object, not a list. */
export function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
