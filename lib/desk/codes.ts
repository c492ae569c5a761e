import type { Entry } from '@/lib/incident/entry';
import { type FactKind, fieldValue } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import { escapeInvisible, hidden } from '@/lib/wording/escape';
import { headOf } from '@/lib/wording/fact-words';
import type { Say } from '@/lib/wording/language';

/** An address or id that an investigator copies. */
export interface CopiedCode {
  id: string;
  /** The name of its field. */
  field: string;
  /** Of what, such as a movement; empty where nothing names it. */
  of: string;
  /** What is shown and copied, the same to the letter. */
  text: string;
  /** As it was written, with its signs that cannot be seen named; null where it has none. */
  written: string | null;
}

/** One that stands in several facts is copied once. */
function distinct(all: readonly CopiedCode[]): readonly CopiedCode[] {
  const byText = new Map<string, CopiedCode>();
  for (const one of all) {
    const key = `${one.field} ${one.text}`;
    const before = byText.get(key);
    const of = [before?.of, one.of].filter(Boolean).join(', ');
    byText.set(key, before ? { ...before, of } : one);
  }
  return [...byText.values()];
}

/** What an investigator looks up or blocks, by the kind of fact that holds it. */
const copied = [
  ['transaction', ['txid', 'to', 'from']],
  ['api-key', ['trustedIps']],
  ['suspect', ['ip', 'wallet', 'url', 'email', 'phone', 'handle']],
  ['site', ['url']],
  ['contact', ['shown']],
  ['remote-access', ['sessionId']],
] as const satisfies readonly (readonly [FactKind, readonly string[]])[];

/** What can be looked up or blocked. Signs that cannot be seen are no part of any, and could turn one round. */
export const codesIn = (entries: readonly Entry[], say: Say): readonly CopiedCode[] =>
  distinct(
    copied.flatMap(([kind, fields]) =>
      factsOf(entries, kind).flatMap(({ id, data }) =>
        fields.flatMap((field) => {
          const value = String(fieldValue(data, field) ?? '');
          const text = value.replace(hidden, '').trim();
          if (text === '') return [];
          const written = escapeInvisible(value);
          const part = kind === 'transaction' ? '' : say(`facts.parts.${kind}`);
          const head = headOf(data, say);
          return [
            {
              id: `${id}-${field}`,
              field,
              of: [part, head === value ? '' : head].filter(Boolean).join(', '),
              text,
              written: written === value ? null : written,
            },
          ];
        }),
      ),
    ),
  );
