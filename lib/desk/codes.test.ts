import { expect, test } from 'vitest';
import { exchange, incident } from '@/lib/flow/incident.fixture';
import { english } from '@/lib/wording/language.fixture';
import { codesIn } from './codes';

const codesOf = (to: string, txid = '') =>
  codesIn(
    incident(exchange, {
      kind: 'fact-recorded',
      fact: '00000000-0000-4000-8000-000000000001',
      data: { kind: 'transaction', asset: 'BTC', amount: '1', to, txid },
    }),
    english.say,
  ).map(({ field, of, text, written }) => ({ field, of, text, written }));

test('An address is copied as it is shown, without signs that cannot be seen', () => {
  expect(codesOf('bc1qexample', 'ab12')).toEqual([
    { field: 'txid', of: '1 BTC', text: 'ab12', written: null },
    { field: 'to', of: '1 BTC', text: 'bc1qexample', written: null },
  ]);
  expect(codesOf('\u202e1234ABCD\u200bEFGH')).toEqual([
    { field: 'to', of: '1 BTC', text: '1234ABCDEFGH', written: '[U+202E]1234ABCD[U+200B]EFGH' },
  ]);
  expect(codesOf('\u200b ')).toEqual([]);
});

test('An address of several movements is there once, with all of them', () => {
  const move = (n: number, amount: string) =>
    ({
      kind: 'fact-recorded',
      fact: `00000000-0000-4000-8000-00000000000${n}`,
      data: { kind: 'transaction', asset: 'BTC', amount, to: 'bc1qexample' },
    }) as const;
  const codes = codesIn(incident(exchange, move(1, '1'), move(2, '2')), english.say);
  expect(codes.map(({ of }) => of)).toEqual(['1 BTC, 2 BTC']);
});
