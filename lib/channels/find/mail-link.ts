import { trimEnd } from './host';
import * as patterns from './patterns';
import { unpackOnce } from './unpack';

/**
 * What a `mailto:` holds: its addresses, and the texts of its fields as whoever clicks it would send them. The fields
 * are messages by themselves. `text` is the link without its scheme.
 */
export function readMailLink(text: string): { addresses: string[]; fields: string[] } {
  const question = text.indexOf('?');
  const to = question < 0 ? text : text.slice(0, question);
  const fields = question < 0 ? [] : text.slice(question + 1).split('&');
  return {
    addresses: [...unpackOnce(to).matchAll(patterns.mail)].map(([address]) => trimEnd(address)),
    fields: fields.map((field) => unpackOnce(field.slice(field.indexOf('=') + 1))),
  };
}
