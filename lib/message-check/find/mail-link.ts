import * as patterns from './patterns';
import { unpackings } from './unpack';

interface Recipient {
  value: string;
  /** It is not one whole mail address, or stands beside something that is none. */
  isCut: boolean;
}

/** The fields that say who gets it: RFC 6068, section 2. */
const recipients = /^(?:to|cc|bcc)$/i;

const wholeMail = new RegExp(`^${patterns.mail.source}$`, 'iu');

/** As far as it can be unpacked: nobody knows how often the program behind it does so. */
const unpacked = (text: string) => unpackings(text).at(-1) ?? text;

/** A comma parts addresses only where it is not escaped. */
function recipientsIn(list: string): Recipient[] {
  const parts = list.split(',').map((part) => unpacked(part).trim());
  const isCut = parts.some((part) => part !== '' && !wholeMail.test(part));
  return parts.flatMap((value) => (value.includes('@') ? [{ value, isCut }] : []));
}

/**
 * What a `mailto:` holds: who gets it, and the texts of its other fields as whoever clicks it would send them: messages
 * by themselves, typed by whoever made the link. `text` is the link without its scheme.
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
