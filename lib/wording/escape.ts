/**
 * Characters that are invisible or move others: controls, bidi and zero-width formats, fillers, and spaces other than
 * U+0020.
 */
export const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** A character's code point: `[U+200B]`. */
export const named = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Text to be copied character by character, with invisible characters made visible: `0x12[U+200B]34`. */
export const escapeInvisible = (text: string) => text.replace(hidden, named);

/**
 * A link that no program makes clickable, as investigators write it: `hxxps://www[.]example[.]com`. Replaces every dot
 * and `@`, not only those of the host, since one address may contain another.
 */
export function defang(text: string): string {
  const [, scheme = '', rest = ''] = /^(h(?:tt|xx)ps?:\/\/)?(.*)$/is.exec(escapeInvisible(text)) ?? [];
  const hidden = rest
    .replace(/^([a-z][a-z0-9+-]*):/i, '$1[:]')
    .replaceAll('://', '[:]//')
    .replaceAll('@', '[@]')
    .replace(/[.。．｡]/gu, '[.]');
  return scheme.replace(/^http/i, 'hxxp') + hidden;
}

/** Characters that change the writing direction around them: Unicode's Bidi_Control. */
const turning = /\p{Bidi_Control}/gu;

/** A person's words as typed, with direction marks made visible, so that they cannot reorder anything. */
export const escapeBidi = (text: string) => text.replace(turning, named);

/** Letters that are written from right to left, in all their blocks. */
const turned = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefe\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]';
const rightToLeft = new RegExp(turned, 'u');
const rightToLeftWords = new RegExp(`${turned}+(?:[\\s'"-]+${turned}+)*`, 'gu');

/**
 * The same for plain text such as a chat, each line isolated by U+2068 and U+2069 where it could turn what stands beside
 * it. What only runs the same way has nothing in it that cannot be seen, so that an address is pasted as it is.
 */
export const isolateBidi = (text: string, direction: 'ltr' | 'rtl') =>
  text
    .split('\n')
    .map((line) =>
      direction === 'rtl' || rightToLeft.test(line) ? `\u2068${escapeBidi(line)}\u2069` : escapeBidi(line),
    )
    .join('\n');

/**
 * A sentence of ours with names in it that somebody typed. Each that runs the other way is isolated by itself, so that
 * the numbers beside it stay with what they count.
 */
export const isolateNames = (text: string, direction: 'ltr' | 'rtl') =>
  direction === 'rtl' ? escapeBidi(text) : escapeBidi(text).replace(rightToLeftWords, '\u2068$&\u2069');
