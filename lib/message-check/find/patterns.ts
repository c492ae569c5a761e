/**
 * Patterns of channels in an uncovered text. Each can only match from the beginning of a word, and repetitions are
 * bounded or matched whole, so that time grows linearly.
 */

import { taken } from './plain';

const label = '[\\p{L}\\p{N}\\p{M}_-]';
const wordStart = '(?<![\\p{L}\\p{N}\\p{M}_-])';
/** Letters of other scripts may stand right before a scheme. */
const schemeStart = '(?<![a-z\\d+.-])';
const host = `${label}{1,63}(?:[.。．｡]${label}{1,63}){1,30}`;
/** The end of the text of a Markdown link: its address or reference. */
const textEnd = '\\](?:\\(|\\[[^\\[\\]\\s]{0,80}\\](?![^\\s.,;:!?)*_~]))';
/** Characters within a link, however badly written; `taken` is a symbol. */
const rest = `(?:(?!${textEnd}|[’'‘]s(?!\\S)|\\p{So})[^\\s<>"“”«»\`])`;
/** A host that continues: what follows without a space belongs to it. */
export const hostGoesOn = /[\p{L}\p{N}][.。．｡][\p{L}\p{N}-]+[/?#\\:@][^\s<>"“”«»`]*$/u;

/** What turns a mail address into a link or another host: an escape, an emoji, `=`. A `!` may end a sentence. */
export const mailGoesOn = /^(?:[/\\@%#&-]|:\S|[^\s\p{P}|<>~`]|!+[\p{L}\p{N}%])/u;

/** A link that contains a program or a whole page. */
export const code = new RegExp(
  `${schemeStart}(?:(?:javascript|vbscript|blob|about|file|intent):\\S+|data:[\\w/+.;=-]{0,100},\\S*)`,
  'giu',
);

/** A link with a scheme. Browsers accept any number of slashes of either kind. */
export const link = new RegExp(
  `${schemeStart}(?:(?:https?|ftp):[\\\\/]{0,8}|[a-z][a-z0-9+.-]{1,20}:[\\\\/]{2,8})${rest}+`,
  'giu',
);

export const mailLink = new RegExp(`${schemeStart}mailto:(${rest}+)`, 'giu');
export const phoneLink = new RegExp(`${schemeStart}(?:tel|sms|callto):([+\\d%().\\-]{2,40})`, 'giu');

export const mail = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}._%+-])(?!')[\\p{L}\\p{N}\\p{M}._%+'-]{1,64}@(?:${host}|\\[[\\d.]{7,15}\\])`,
  'giu',
);

/** A host without a scheme, with what follows it without a space unless it ends a sentence or a quote. */
export const bareHost = new RegExp(
  `${wordStart}(${host})((?:[/?#\\\\:@]|(?![ -~])\\p{Sm}|[.。．｡](?=[/?#:]))${rest}*)?`,
  'giu',
);

export const handle = /(?<![\p{L}\p{N}\p{M}_.@/-])@(\w[\w.]{1,63})/giu;

/** A run of digits with whatever separates or hides them; it ends with a digit. */
export const phone = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:[+＋]|\\(\\s{0,2}[+＋]?)?\\p{N}\\ufe0f?\\u20e3?(?:[^\\p{L}\\p{N}\\r\\n,;:=%$€£¥#@&<>"${taken}]{0,5}\\p{N}\\u20e3?){6,}`,
  'gu',
);

/** A message that is nothing but a short number. */
export const shortPhone = /^\s*[#*]?\p{N}{2,6}\s*$/u;
