const escapes = /(?:%[\da-f]{2})+/gi;
/** Browsers remove these from every address. */
const leftOut = /[\t\r\n]/g;

/** How often an address inside another one may be escaped to hide it. */
const mostPackings = 3;

// An invalid byte must not keep the others escaped.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const bytesOf = (packed: string) =>
  Uint8Array.from(packed.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));

/** Undoes one layer of escapes; invalid bytes become U+FFFD. */
export const unpackOnce = (text: string) =>
  text.replace(escapes, (packed) => decoder.decode(bytesOf(packed)));

/**
 * A text as it is and without its escapes (`%3A`), one version for each of up to three layers. All versions count: in
 * `https://x.com%2F@y.com` the last one ends before the host that a browser opens.
 */
export function unpackings(text: string): [string, ...string[]] {
  const readings: [string, ...string[]] = [text.replace(leftOut, '')];
  for (let last = readings[0]; readings.length <= mostPackings; readings.push(last)) {
    const next = unpackOnce(last).replace(leftOut, '');
    if (next === last) break;
    last = next;
  }
  return readings;
}
