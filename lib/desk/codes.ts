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

/** One that several movements have is copied once. */
function once(all: readonly CopiedCode[]): readonly CopiedCode[] {
  const byText = new Map<string, CopiedCode>();
  for (const one of all) {
    const key = `${one.field} ${one.text}`;
    const before = byText.get(key);
    const of = [before?.of, one.of].filter(Boolean).join(', ');
    byText.set(key, before ? { ...before, of } : one);
  }
  return [...byText.values()];
}

/** The ids and addresses of what was taken. Signs that cannot be seen are no part of any, and could turn one round. */
export const codesIn = (entries: readonly Entry[], say: Say): readonly CopiedCode[] =>
  once(
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
    ),
  );
