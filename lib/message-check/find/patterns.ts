/**
 * Patterns of channels in an uncovered text. Each can only match from the beginning of a word, and repetitions are
 * bounded or matched whole, so that time grows linearly.
 */

import { unspacedLetter } from './unspaced';

const label = '[\\p{L}\\p{N}\\p{M}_-]';
const dot = '[.。．｡]';
const wordStart = '(?<![\\p{L}\\p{N}\\p{M}_-])';
/** The beginning of a word, or a place after a letter of an unspaced script; schemes, symbols and digits have none. */
const signStart = `(?:${wordStart}|(?<=${unspacedLetter}))`;
const host = `${label}{1,63}(?:${dot}${label}{1,63}){1,30}`;
/** The end of the text of a Markdown link: its address or reference. */
const textEnd = '\\](?:\\(|\\[[^\\[\\]\\s]{0,80}\\](?![^\\s.,;:!?)*_~]))';
/** Characters within a link, however badly written. */
const rest = `(?:(?!${textEnd})[^\\s<>"“”«»\`])`;
export const ends = /[\s<>"“”«»`]/;
/** A host that continues: what follows without a space belongs to it. */
export const hostGoesOn = /[\p{L}\p{N}][.。．｡][\p{L}\p{N}-]+[/?#\\:@]/u;

/** What turns a mail address into a link or another host: an escape, an emoji, `=`. A `!` may end a sentence. */
export const mailGoesOn = /^(?:[/\\@%#&-]|:\S|[^\s\p{P}|<>~`]|!+[\p{L}\p{N}%])/u;

/** A link that contains a program or a whole page. */
export const code = new RegExp(
  `${signStart}(?:(?:javascript|vbscript|blob|about|file|intent):\\S+|data:[\\w/+.;=-]{0,100},\\S*)`,
  'giu',
);

/** A link with a scheme. Browsers accept any number of slashes of either kind. */
export const link = new RegExp(
  `${signStart}(?:(?:https?|ftp):[\\\\/]{0,8}|[a-z][a-z0-9+.-]{1,20}:[\\\\/]{2,8})${rest}+`,
  'giu',
);

export const mailLink = new RegExp(`${signStart}mailto:(${rest}+)`, 'giu');
export const phoneLink = new RegExp(`${signStart}(?:tel|sms|callto):([+\\d%().\\-]{2,40})`, 'giu');

export const mail = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}._%+-])[\\p{L}\\p{N}\\p{M}._%+'-]{1,64}@(?:${host}|\\[[\\d.]{7,15}\\])`,
  'giu',
);

/** A host without a scheme, with what follows it without a space unless it ends a sentence or a quote. */
export const bareHost = new RegExp(`${wordStart}(${host})((?:[/?#\\\\:@]|${dot}(?=[/?#:]))${rest}*)?`, 'giu');

export const handle = new RegExp(
  `(?:(?<![\\p{L}\\p{N}\\p{M}_.@/-])|(?<=${unspacedLetter}))@(\\w[\\w.]{1,63})`,
  'giu',
);

/** A run of digits with whatever separates or hides them; it ends with a digit. */
export const phone = new RegExp(
  `(?:(?<![\\p{L}\\p{N}_])|(?<=${unspacedLetter}))(?:[+＋]|\\(\\s{0,2}[+＋]?)?\\p{N}\\ufe0f?\\u20e3?(?:[^\\p{L}\\p{N}\\r\\n,;:=%$€£¥#@&<>"]{0,5}\\p{N}\\u20e3?){6,}`,
  'gu',
);

/** A message that is nothing but a short number. */
export const shortPhone = /^\s*[#*]?\p{N}{2,6}\s*$/u;

/** Dates, times and spans of years, which are runs of digits too. */
export const notPhone =
  /^\(?(?:(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d(?!\d)|(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$|\d{1,3}\.\d+$|\d+\.\d{1,2}$|\d{1,3}(?:\.\d{1,3}){3}$)/;
