import type { Entry } from '@/lib/incident/entry';
import { factsOf } from '@/lib/incident/fold';
import { escapeInvisible, hidden } from '@/lib/wording/escape';
import { headOf } from '@/lib/wording/fact-words';
import type { Say } from '@/lib/wording/language';

/** An address or id that an investigator copies. */
export interface CopiedCode {
  id: string;
  field: 'txid' | 'to' | 'from';
  /** Of which movement; empty where nothing names it. */
  of: string;
  /** What is shown and copied, the same to the letter. */
  text: string;
  /** As it was written, with its signs that cannot be seen named; null where it has none. */
  written: string | null;
}

/** The ids and addresses of what was taken. Signs that cannot be seen are no part of any, and could turn one round. */
export const codesIn = (entries: readonly Entry[], say: Say): CopiedCode[] =>
  factsOf(entries, 'transaction').flatMap(({ id, data }) =>
    (['txid', 'to', 'from'] as const).flatMap((field) => {
      const value = data[field] ?? '';
      const text = value.replace(hidden, '').trim();
      const written = escapeInvisible(value);
      return text === ''
        ? []
        : [
            {
              id: `${id}-${field}`,
              field,
              of: headOf(data, say),
              text,
              written: written === value ? null : written,
            },
          ];
    }),
  );
