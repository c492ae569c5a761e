import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { added, binance, google, other, told } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { done, handed, recordOf, several } from './accounts.fixture';
import { documentOf } from './document-of';

const { say, nameOf } = english;
const shortOf = (...what: NewEntry[]) => {
  const section = documentOf(handed(recordOf(...what))).sections.find(({ id }) => id === 'in-short');
  return section?.blocks ?? [];
};
const pairsIn = (blocks: ReturnType<typeof shortOf>) =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'table') return block.rows.flatMap(({ pairs }) => pairs);
      return 'pairs' in block ? block.pairs : [];
    })
    .map(({ name, value }) => `${name}: ${value}`);

describe('The record in words', () => {
  test('names each account above and in short', () => {
    const { subtitle } = documentOf(handed(recordOf(...several)));
    expect(subtitle).toBe(
      `Accounts: Binance, ${nameOf(google, true)}, first-device. Sunday, 22 November 2026.`,
    );
    const account = say('print.account');
    expect(pairsIn(shortOf(...several))).toEqual(
      expect.arrayContaining([
        `${account}: Binance, user ID 88, email a…@example.com`,
        `${account}: ${nameOf(google, true)}`,
        `${account}: first-device`,
      ]),
    );
  });

  test('groups the times of the first steps by account', () => {
    const [, ...blocks] = shortOf(...several);
    const read = blocks.map((block) => 'title' in block && [block.title, ...pairsIn([block])]);
    expect(read).toEqual([
      [
        'Binance: Done (tapped)',
        'Deleted every API key: 22 Nov 2026 14:03',
        'Froze the account: 22 Nov 2026 14:04',
      ],
      ['Google (Gmail): Done (tapped)', 'Changed the password at Google (Gmail): 22 Nov 2026 14:06'],
      ['first-device: Done (tapped)', 'Told support at first-device: 22 Nov 2026 14:08'],
    ]);
  });

  test('is as it was where there is one account, or none', () => {
    const one = [
      added(binance),
      done('delete-api-keys', binance),
      told(1, { kind: 'account', userId: '88' }),
    ];
    expect(documentOf(handed(recordOf(...one))).subtitle).toBe('Binance account. Sunday, 22 November 2026.');
    expect(pairsIn(shortOf(...one))).toEqual([
      'Name: Not given',
      'Phone or email: Not given',
      'Account: Binance, user ID 88',
      'Case number: Not given',
      'Police report: Not given',
      'Deleted every API key: 22 Nov 2026 14:02',
    ]);
    expect(shortOf(...one)).toHaveLength(2);
    expect(documentOf(handed(recordOf())).subtitle).toBe('Sunday, 22 November 2026.');
    expect(pairsIn(shortOf())[2]).toBe('Account: your exchange');
  });

  test('gives each account the user ID and the email address that were told of it', () => {
    const pairs = pairsIn(
      shortOf(
        added(google),
        added(binance),
        added(other),
        told(1, { kind: 'account', userId: '88' }, other),
        told(2, { kind: 'account', loginEmail: 'm…@gmail.com' }, google),
        told(3, { kind: 'account', userId: '91' }, binance),
      ),
    );
    expect(pairs.slice(2, 5)).toEqual([
      `Account: ${nameOf(google, true)}, email m…@gmail.com`,
      'Account: Binance, user ID 91',
      'Account: Another exchange, user ID 88',
    ]);
  });

  test('takes what names no account for the main one', () => {
    const pairs = pairsIn(shortOf(added(other), added(google), told(1, { kind: 'account', userId: '88' })));
    expect(pairs).toContain('Account: Another exchange, user ID 88');
    expect(pairs).toContain(`Account: ${nameOf(google, true)}`);
  });

  test('says whose case number it is', () => {
    const ticket = (number: string) => ({ kind: 'ticket', number }) as const;
    const both = [told(1, ticket('BN-7'), binance), told(2, ticket('TEL-4'), google)];
    const pairs = pairsIn(shortOf(added(binance), added(google), ...both));
    expect(pairs).toContain('Binance case: BN-7');
    expect(pairs).toContain(`${nameOf(google, true)} case: TEL-4`);
    expect(pairsIn(shortOf(added(binance), told(1, ticket('BN-7'))))).toContain('Binance case: BN-7');
    expect(pairsIn(shortOf(told(1, ticket('BN-7'))))).toContain('Case number: BN-7');
  });

  test('says in each fact whose it is, as it was told last', () => {
    const transaction = { kind: 'transaction', asset: 'BTC', amount: '1' } as const;
    const first = told(1, transaction, binance);
    const moved: NewEntry = { kind: 'fact-amended', fact: first.fact, data: transaction, account: other };
    const taken = (...what: NewEntry[]) => {
      const { sections } = documentOf(handed(recordOf(added(binance), added(other), ...what)));
      return pairsIn(sections.find(({ id }) => id === 'taken')?.blocks ?? []);
    };
    expect(taken(first)).toContain('Account: Binance');
    expect(taken(first, moved)).toContain('Account: Another exchange');
    expect(taken(told(1, transaction)).some((pair) => pair.startsWith('Account'))).toBe(false);
  });
});
