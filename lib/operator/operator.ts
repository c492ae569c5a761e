import * as z from 'zod';
import { type AccountName, playbookNames } from '@/lib/content/accounts/names';

/** Who runs this copy of the site: an exchange, a help line. It adds to what pages say and takes nothing away. */
export interface Operator {
  name: string;
  /** Its own page of contacts: `https:` alone. */
  contact: string;
  /** The account that most of its visitors come about. */
  account: AccountName | null;
}

const accounts = new Map(playbookNames.map((one) => [one.id, one]));

const settings = z.strictObject({
  OPERATOR_NAME: z
    .string({ error: 'is missing: a copy that has a contact or an account says whose it is.' })
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&'’()-]{1,59}$/u,
      'must be 2 to 60 letters, digits, spaces or . , & ’ ( ) -',
    )
    .refine((name) => !/first.?hour/i.test(name), 'must not be First Hour: a copy says who runs it.'),
  OPERATOR_CONTACT: z
    .url({
      error: 'is missing, or is no address: a copy says how to reach who runs it.',
      protocol: /^https$/,
    })
    .refine((url) => !new URL(url).username, 'must not hold a name in front of the host.'),
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
