/** What shows nothing or moves others: controls, bidi and zero-width formats, fillers, spaces but the usual one. */
export const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** A character by its number: `[U+200B]`. */
export const named = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Text to be copied character by character, with what cannot be seen made visible: `0x12[U+200B]34`. */
export const escapeInvisible = (text: string) => text.replace(hidden, named);

/**
 * A link that nothing makes clickable, as investigators write it: `hxxps://www[.]example[.]com`. Every dot and every
 * `@` goes, not only those of the host: behind one address may stand another.
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

/** Marks that change the writing direction of what is around them: all that Unicode calls Bidi_Control. */
const turning = /\p{Bidi_Control}/gu;

/** A person's own words as typed, with the marks that turn the direction made visible: they can reorder nothing. */
export const escapeBidi = (text: string) => text.replace(turning, named);

/** The same for a place that knows no markup, such as a chat: each line set apart by U+2068 and U+2069. */
export const isolateBidi = (text: string) =>
  text
    .split('\n')
    .map((line) => `\u2068${escapeBidi(line)}\u2069`)
    .join('\n');
