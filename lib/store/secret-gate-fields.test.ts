import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { factKinds, kindOf } from '@/lib/incident/facts';
import { sha256 } from '@/lib/incident/fields';
import { binance } from '@/lib/incident/record.fixture';
import { takesText } from '@/lib/incident/texts-in';
import { openGatedStore } from './gated-store.fixture';

/** A key with check digits, which is one wherever it stands: from Bitcoin's wiki. */
const wif = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
const fact = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

const fields = factKinds.flatMap((kind) =>
  Object.entries(kindOf(kind).fields).flatMap(([field, described]) =>
    takesText(described.form) && described !== sha256 ? [{ kind, field }] : [],
  ),
);

describe('A secret beside what happened', () => {
  test('is refused in every field that takes a text, newly told or changed', async () => {
    const { disk, store } = await openGatedStore();
    await store.record({ kind: 'incident-reopened' }, binance);
    expect(fields.length).toBeGreaterThan(60);
    const before = [...disk.records().values()].join('\n');
    for (const { kind, field } of fields) {
      for (const entry of ['fact-recorded', 'fact-amended'] as const) {
        const told = { kind: entry, fact, data: { kind, [field]: wif } } as unknown as NewEntry;
        await expect(store.record(told, binance), `${kind}, ${field}`).rejects.toThrow(
          'a secret must not be stored',
        );
      }
    }
    expect([...disk.records().values()].join('\n')).toBe(before);
  });
});
