/** A text in the form the finders read, with offsets into the original. */
export interface PlainText {
  text: string;
  /** Lower case, of the same length. */
  lower: string;
  /** The offset in the original text. */
  origin(offset: number): number;
}

/**
 * Zero-width characters, soft hyphens, direction marks; full-width and mathematical letters and digits; the digits of
 * Arabic, Persian, Urdu and Hindi.
 */
const disguised =
  /\u034f|\u20e3|[\ufe00-\ufe0f]|[\u00ad\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3000\ufeff\uff01-\uff5e\u24b6-\u24e9\u{1d400}-\u{1d7ff}]/gu;

/** Normalizes disguised characters. Offsets are kept, because findings are taken out of the original text. */
export function plainText(given: string): PlainText {
  // The only letter with a longer lower-case form.
  const source = given.replaceAll('İ', 'I');
  const pieces: string[] = [];
  /** Pairs of an offset here and the amount to add to it and to all later ones. */
  const shifts: [number, number][] = [[0, 0]];
  let read = 0;
  let length = 0;
  for (const { 0: sign, index } of source.matchAll(disguised)) {
    const undressed = undress(sign);
    pieces.push(source.slice(read, index), undressed);
    length += index - read + undressed.length;
    read = index + sign.length;
    if (undressed.length !== sign.length) shifts.push([length, read - length]);
  }
  if (read === 0) return { text: source, lower: source.toLowerCase(), origin: (offset) => offset };
  const text = pieces.join('') + source.slice(read);
  return { text, lower: text.toLowerCase(), origin: (offset) => offset + shiftAt(shifts, offset) };
}

function undress(sign: string): string {
  // The frame of a key: `1️⃣word`.
  if (sign === '\u20e3') return ' ';
  const unit = sign.charCodeAt(0);
  // The code points of Arabic zeros end in 0, that of Hindi in 6.
  if (unit > 0x65f && unit < 0x970) return `${(unit & 15) - (unit < 0x966 ? 0 : 6)}`;
  const plain = sign.normalize('NFKC');
  return /^[\x20-\x7e]$/.test(plain) ? plain : '';
}

function shiftAt(shifts: readonly [number, number][], offset: number): number {
  let low = 0;
  let high = shifts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((shifts[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return shifts[low]?.[1] ?? 0;
}
