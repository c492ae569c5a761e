import type { Finding } from './finding';
import type { PlainText } from './plain-text';

const extension = /\.[a-z\d]{1,5}$/i;
const blanks = (signs: string) => ' '.repeat(signs.length);
const spaced = (text: string) => text.replace(extension, blanks).replace(/[_+-]/g, ' ');

/** The name of a file as words, with blanks for what stands between them and for its extension. */
export const withoutSigns = ({ text, lower, origin }: PlainText): PlainText => ({
  text: spaced(text),
  lower: spaced(lower),
  origin,
});

/** Letters, digits and signs that no device puts into a name, as passwords mix them. */
const likePassword =
  /^(?=\P{L}*\p{L})(?=\D*\d)(?=[^!$%^*?~§&]*[!$%^*?~§&])(?!.*[-_.\s].*[-_.\s])[^\s@]\S{5,39}$/u;

/** A password that is all of a file's name. Only possible. */
export function findInFileName(text: string): Finding[] {
  const name = text.replace(extension, '');
  return likePassword.test(name) ? [{ kind: 'password', start: 0, end: name.length, certain: false }] : [];
}
