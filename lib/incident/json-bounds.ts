/** Deeper than any record goes, and more values than the largest one has. */
const deepest = 100;
const mostValues = 2_000_000;

/** More than any file of ours has side by side: in lists entries and fingerprints, in objects the fields of an entry. */
const widest = (depth: number, isList: boolean) => (isList ? 100_000 : depth === 1 ? 20 : 1_000);

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [bracket, brace, bracketEnd, braceEnd] = [0x5b, 0x7b, 0x5d, 0x7d];

/**
 * Whether a text is deeper nested or holds more values than a record can, so that it should not be parsed:
 * a few megabytes of brackets take a browser seconds, and in the end its memory. Reads no further than
 * it must. Of what is no JSON it says no more than a parser sees before it gives up.
 */
export function isOutOfBounds(text: string): boolean {
  let depth = 0;
  let values = 0;
  let quoted = false;
  // Of the list or object that is open at each depth: its values so far, and how many it may have.
  const wide: number[] = [];
  const most: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === backslash) at++;
      else if (code === quote) quoted = false;
    } else if (code === quote) quoted = true;
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

/** Whether a value from JSON holds no more values than so many, itself and all within it. Stops looking at the first too many. */
export function holdsAtMost(raw: unknown, most: number): boolean {
  let left = most;
  const count = (value: unknown): boolean => {
    left -= 1;
    if (left < 0) return false;
    return typeof value !== 'object' || value === null || Object.values(value).every(count);
  };
  return count(raw);
}

/** Whether this is an object of JSON, not a list. */
export function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
