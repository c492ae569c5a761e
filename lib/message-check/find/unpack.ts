const escapes = /(?:%[\da-f]{2})+/gi;
/** Browsers leave these out of every address. */
const leftOut = /[\t\r\n]/g;

/** How often an address is packed into another one by those who hide it. */
const mostPackings = 3;

// A byte that is no letter must not keep the others packed.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const bytesOf = (packed: string) =>
  Uint8Array.from(packed.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));

/** Without one layer of escapes; bytes that are no letters become U+FFFD. */
export const unpackOnce = (text: string) =>
  text.replace(escapes, (packed) => decoder.decode(bytesOf(packed)));

/**
 * A text as it stands and without its escapes (`%3A`), once for each time it was packed, at most three times. It is
 * read each time: in `https://x.com%2F@y.com` the last reading ends in front of the host that a browser goes to.
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
