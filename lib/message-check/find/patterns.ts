/**
 * How channels look in a text that was uncovered. Each can only begin where a word begins, and what repeats has an
 * upper bound or is taken whole, so that the time grows with the length of the text and not faster.
 */

import { unspacedLetter } from './unspaced';

const label = '[\\p{L}\\p{N}\\p{M}_-]';
const dot = '[.。．｡]';
const wordStart = '(?<![\\p{L}\\p{N}\\p{M}_-])';
/** The same, or behind a word that is written without spaces: a scheme, a sign or a digit is no part of that. */
const signStart = `(?:${wordStart}|(?<=${unspacedLetter}))`;
const host = `${label}{1,63}(?:${dot}${label}{1,63}){1,30}`;
/** What closes the text of a link in Markdown: its address, or what stands for it. */
const textEnd = '\\](?:\\(|\\[[^\\[\\]\\s]{0,80}\\](?![^\\s.,;:!?)*_~]))';
/** What no link goes over, not even a badly written one. */
const rest = `(?:(?!${textEnd})[^\\s<>"“”«»\`])`;
export const ends = /[\s<>"“”«»`]/;
/** A host that goes on: what follows without a space belongs to it. */
export const hostGoesOn = /[\p{L}\p{N}][.。．｡][\p{L}\p{N}-]+[/?#\\:@]/u;

/** What makes a link or another host of a mail address: an escape, an emoji, `=`. A `!` may end a sentence. */
export const mailGoesOn = /^(?:[/\\@%#&-]|:\S|[^\s\p{P}|<>~`]|!+[\p{L}\p{N}%])/u;

/** A program or a whole page in a link. */
export const code = new RegExp(
  `${signStart}(?:(?:javascript|vbscript|blob|about|file|intent):\\S+|data:[\\w/+.;=-]{0,100},\\S*)`,
  'giu',
);

/** With a scheme. Browsers take any number of slashes of either kind. */
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

/** Without a scheme: a host, and what follows it without a space unless it ends a sentence or a quote. */
export const bareHost = new RegExp(`${wordStart}(${host})((?:[/?#\\\\:@]|${dot}(?=[/?#:]))${rest}*)?`, 'giu');

export const handle = new RegExp(
  `(?:(?<![\\p{L}\\p{N}\\p{M}_.@/-])|(?<=${unspacedLetter}))@(\\w[\\w.]{1,63})`,
  'giu',
);

/** Digits in a row, with whatever is put between them to hide them; it ends where they do. */
export const phone = new RegExp(
  `(?:(?<![\\p{L}\\p{N}_])|(?<=${unspacedLetter}))(?:[+＋]|\\(\\s{0,2}[+＋]?)?\\p{N}\\ufe0f?\\u20e3?(?:[^\\p{L}\\p{N}\\r\\n,;:=%$€£¥#@&<>"]{0,5}\\p{N}\\u20e3?){6,}`,
  'gu',
);

/** A whole message that is a short number. */
export const shortPhone = /^\s*[#*]?\p{N}{2,6}\s*$/u;

/** Days, times and spans of years are digits in a row too. */
export const notPhone =
  /^\(?(?:(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d(?!\d)|(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$|\d{1,3}\.\d+$|\d+\.\d{1,2}$|\d{1,3}(?:\.\d{1,3}){3}$)/;
