import * as patterns from './patterns';
import { unpackings } from './unpack';

interface Recipient {
  value: string;
  /** Whether it is only a part of a mail address, or stands beside something that is none. */
  isCut: boolean;
}

/** The fields with recipients: RFC 6068, section 2. */
const recipients = /^(?:to|cc|bcc)$/i;

const wholeMail = new RegExp(`^${patterns.mail.source}$`, 'iu');

/** Fully unescaped: nobody knows how often the mail program does so. */
const unpacked = (text: string) => unpackings(text).at(-1) ?? text;

/** A comma separates addresses only if it is not escaped. */
function recipientsIn(list: string): Recipient[] {
  const parts = list.split(',').map((part) => unpacked(part).trim());
  const isCut = parts.some((part) => part !== '' && !wholeMail.test(part));
  return parts.flatMap((value) => (value.includes('@') ? [{ value, isCut }] : []));
}

/**
 * The contents of a `mailto:` link: its recipients, and the texts of its other fields, which are messages that its
 * author typed and whoever clicks it would send. `text` is the link without its scheme.
 */
export function readMailLink(text: string): { addresses: Recipient[]; fields: string[] } {
  const question = text.indexOf('?');
  const to = question < 0 ? text : text.slice(0, question);
  const addresses = recipientsIn(to);
  const fields: string[] = [];
  for (const field of question < 0 ? [] : text.slice(question + 1).split('&')) {
    const equals = field.indexOf('=');
    const value = field.slice(equals + 1);
    if (recipients.test(unpacked(field.slice(0, Math.max(0, equals)))))
      addresses.push(...recipientsIn(value));
    else fields.push(unpacked(value));
  }
  return { addresses, fields };
}
