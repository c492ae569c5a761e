import { describe, expect, test } from 'vitest';
import { typedTexts } from '@/lib/incident/door';
import type { NewEntry } from '@/lib/incident/entry';
import { binance } from '@/lib/incident/record.fixture';
import { openGatedStore } from './gated-store.fixture';
import type { memoryStorage } from './memory-storage.fixture';

const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const fact = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

const cannotFetch = () => Promise.reject(new TypeError('no network'));
const written = (disk: ReturnType<typeof memoryStorage>) => [...disk.records().values()].join('\n');

describe('A number that a card could have', () => {
  const card = '4242424242424242';
  const caseNumber = (number: string): NewEntry => ({ kind: 'case-number-accepted', caseNumber: number });
  const userId = (text: string): NewEntry => ({
    kind: 'fact-recorded',
    fact,
    data: { kind: 'account', userId: text },
  });
  const ticket = (text: string): NewEntry => ({
    kind: 'fact-recorded',
    fact,
    data: { kind: 'ticket', number: text },
  });

  for (const [where, entry] of [
    ['a case number that came with a link', caseNumber],
    ['a user id', userId],
    ['a case number that was typed', ticket],
  ] as const) {
    test(`is asked about as ${where}, and stored once it was said to be none`, async () => {
      const { disk, gate, store } = await openGatedStore();
      await gate.ready();
      const [text] = typedTexts(entry(card));
      if (!text) throw new Error('nothing to look at');
      expect(await gate.look([text])).toMatchObject({
        ok: false,
        seen: [{ findings: [{ kind: 'card-number', certain: false }] }],
      });
      await expect(store.record(entry(card), binance)).rejects.toThrow('secret');
      expect(written(disk)).not.toContain(card);
      for (const one of gate.findingsIn(text)) gate.dismissFinding(card, one);
      await store.record(entry(card), binance);
      expect(written(disk)).toContain(card);
    });

    test(`with a slip or shorter is none as ${where}`, async () => {
      const { disk, store } = await openGatedStore();
      for (const number of ['4242424242424241', '118204553']) {
        await store.record(entry(number), binance);
        expect(written(disk)).toContain(number);
      }
    });
  }

  test('is no phrase, which nothing lets pass', async () => {
    const { disk, store } = await openGatedStore();
    await expect(store.record(userId(phrase), binance)).rejects.toThrow('secret');
    await expect(store.record(ticket(phrase), binance)).rejects.toThrow('secret');
    expect(written(disk)).not.toContain('winner');
  });

  test('takes nothing to be fetched where it is too short for one', async () => {
    const { disk, store } = await openGatedStore(cannotFetch);
    await store.record(caseNumber('118204553'), binance);
    expect(written(disk)).toContain('118204553');
  });
});
