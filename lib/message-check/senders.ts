import type { Candidate } from './find/candidate';
import { uncoverText } from './find/uncover';

/** A name that stands as a sender's beside a mail address. */
interface SenderName {
  text: string;
  /** Whether nothing but the place says so: then it must be a name and nothing else. */
  isOnlyName: boolean;
}

/** How much is read on either side, in UTF-16 units, and how long a name may be. */
const reach = 400;
const longest = 120;

/** The bracket before an address, which mail programs put behind a name. */
const opened = /(?:[<＜([（［【〈‹《{]|&lt;)\s*(?:mailto:)?$/u;
/** `From:` in any language: a few words and a colon. */
const header = /^[\s>*_|•·]*\p{L}[\p{L}\p{M} -]{0,20}[:：]\s*/u;
/** Labels and words in front of an address that is the reader's own. */
const toReader =
  'to|cc|bcc|an|kopie|à|para|per|naar|aan|til|till|do|dw|komu|кому|копия|копія|empfänger|destinataire|destinatario|destinatário|destinatari|ontvanger|odbiorca|получатель|отримувач|收件人|抄送|宛先|받는\\s?사람|alıcı|kime|إلى|delivered-to';
const account =
  'accounts?|username|user|login|logged in as|konto|kontos|benutzername|benutzer|compte|identifiant|cuenta|usuario|conta|usuário|utente|rekening|gebruiker|gebruikersnaam|аккаунт|логин|hesap|hesabı|账户|账号|アカウント|계정';
/** `To:` at the beginning of a line, or behind what stands in front of it on the same. */
const recipient = new RegExp(
  `(?:^[\\s>*_|•·]*|[>＞)\\]\\s,;|]\\s*)(?:${toReader}|${account})\\s*[:：][^@:：]*$|^[\\s>*_|•·]*(?:a|${toReader})\\s*[:：](?:[^:：]|(?<=mailto):)*$`,
  'iu',
);
/** `Coinbase <no-reply@coinbase.com> to`, `Coinbase account`: what follows is the reader's own. */
const follows = new RegExp(
  `(?<to>[>＞)\\]\\s](?:${toReader}))$|(?<![\\p{L}\\p{N}])(?:${account})[:：]?$`,
  'iu',
);
const longestLabel = 40;
function followsOwn(line: string) {
  const said = line.trimEnd();
  const found = follows.exec(said.slice(-longestLabel));
  return found !== null && (!found.groups?.['to'] || (said !== line && said.includes('@')));
}
/** What stands above an address and is no sender. */
const subject =
  /^[\s>*_|•·]*(?:subject|re|fwd?|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|předmět|тема|konu|主题|主旨|件名|제목|الموضوع|विषय|chủ đề|subjek|เรื่อง)\s*[:：]/iu;
/** A sentence that goes on behind an address: `Your Coinbase account x@y.com was locked`. */
const sentence = /^[ \t]+\p{Ll}/u;
/** A comment behind an address (RFC 5322, section 3.2.2): `x@y.com (Name)`. */
const comment = /^[>＞]?\s{0,3}[(（]([^()（）\n]{1,120})[)）]/u;

const bare = (text: string) => text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');

/** The names beside a mail address in a message: on its line, on the line above as phones show it, or behind it. */
export function sendersNamed(message: string, { start, end }: Candidate): SenderName[] {
  const lines = uncoverText(message.slice(Math.max(0, start - reach), start)).split(/\r?\n/u);
  const line = lines.at(-1) ?? '';
  if (recipient.test(line)) return [];
  const [, behind = ''] = comment.exec(message.slice(end, end + reach)) ?? [];
  const isOpened = opened.test(line);
  if (!isOpened && (followsOwn(line) || sentence.test(message.slice(end, end + 20)))) return [];
  const inLine = line.replace(opened, '').replace(header, '');
  const own = bare(inLine.replace(/^.*(?:[>＞)\]]\s?[,;]|;)/su, ''));
  const above =
    own === '' && !line.includes('@') ? (lines.slice(0, -1).findLast((one) => bare(one) !== '') ?? '') : '';
  const isName =
    above.length <= longest / 2 &&
    !above.includes('@') &&
    !followsOwn(above) &&
    ![recipient, subject].some((form) => form.test(above));
  return [
    { text: own.slice(-longest), isOnlyName: !isOpened },
    ...(isName ? [{ text: bare(above.replace(header, '')), isOnlyName: true }] : []),
    { text: uncoverText(behind), isOnlyName: false },
  ].filter(({ text }) => text !== '');
}
