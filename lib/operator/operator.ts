import * as z from 'zod';
import { type AccountName, playbookNames } from '@/lib/content/accounts/names';
import { type NameFault, readName } from './name';

/** Who runs this copy of the site: an exchange, a help line. It adds to what pages say and takes nothing away. */
export interface Operator {
  name: string;
  /** Its own page of contacts: `https:` alone. */
  contact: string;
  /** The account that most of its visitors come about. */
  account: AccountName | null;
}

const accounts = new Map(playbookNames.map((one) => [one.id, one]));

const nameWrong: Readonly<Record<NameFault, string>> = {
  length: 'must be 2 to 60 signs long.',
  signs: 'must be letters, digits, spaces and . , & ’ ( ) - alone, with a letter or a digit in front.',
  digits: 'must not hold five digits or more in a row: they could be a phone number.',
  link: 'must not hold an address: that goes into OPERATOR_CONTACT.',
  stop: 'must not hold a full stop inside: a name is no sentence.',
  ours: 'must not be First Hour: a copy says who runs it.',
};

/** What is wrong with the address of a page of contacts; null if nothing is. */
function contactWrong(text: string): string | null {
  if (/[\s\p{C}]/u.test(text)) return 'must be one address without a space or a line break inside.';
  if (!URL.canParse(text)) return 'is no address: it begins with https:// and a host, such as help.example.';
  const { protocol, hostname, port } = new URL(text);
  if (protocol !== 'https:') return 'must begin with https://.';
  if (/^https:[/\\]*[^/\\?#]*@/i.test(text))
    return 'must not hold a name or a password in front of the host.';
  if (port) return 'must not name a port.';
  if (/^\[|^[\d.]+$/.test(hostname)) return 'must name a host, not an IP address.';
  if (!/[^.]\.[^.]/.test(hostname)) return 'must name a whole host, such as help.example.';
  return null;
}

const settings = z.strictObject({
  OPERATOR_NAME: z
    .string({ error: 'is missing: a copy that has a contact or an account says whose it is.' })
    .transform((text, { issues }) => {
      const read = readName(text);
      if ('name' in read) return read.name;
      issues.push({ code: 'custom', input: text, message: nameWrong[read.fault] });
      return z.NEVER;
    }),
  OPERATOR_CONTACT: z
    .string({ error: 'is missing: a copy says how to reach who runs it.' })
    .transform((text, { issues }) => {
      const message = contactWrong(text);
      if (message === null) return new URL(text).href;
      issues.push({ code: 'custom', input: text, message });
      return z.NEVER;
    }),
  OPERATOR_ACCOUNT: z
    .string()
    .refine((id) => accounts.has(id), {
      error: ({ input }) =>
        `is no account: ${JSON.stringify(input)}. It is the name in the address of its page, such as binance.`,
    })
    .optional(),
});

/**
 * Reads who runs this copy from `OPERATOR_NAME`, `OPERATOR_CONTACT` and `OPERATOR_ACCOUNT`.
 *
 * @param env of the build
 * @returns null where none is set; `wrong` has a sentence for each setting that cannot be used
 */
export function operatorFrom(
  env: Readonly<Record<string, string | undefined>>,
): Operator | null | { wrong: string[] } {
  const given = Object.fromEntries(
    Object.keys(settings.shape).flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  );
  if (Object.keys(given).length === 0) return null;
  const read = settings.safeParse(given);
  if (!read.success)
    return { wrong: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
  const { OPERATOR_NAME: name, OPERATOR_CONTACT: contact, OPERATOR_ACCOUNT: id } = read.data;
  return { name, contact, account: (id && accounts.get(id)) || null };
}

const found = operatorFrom(process.env);
if (found && 'wrong' in found) throw new Error(`This copy cannot be built.\n${found.wrong.join('\n')}`);

/** Who runs this copy; null where nobody said. For pages as they are built: no browser gets this file. */
export const operator: Operator | null = found;
