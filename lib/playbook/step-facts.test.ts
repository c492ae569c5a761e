import { expect, test } from 'vitest';
import { binance } from '@/lib/content/accounts/exchange/binance';
import { bithumb } from '@/lib/content/accounts/exchange/bithumb';
import { kraken } from '@/lib/content/accounts/exchange/kraken';
import { other } from '@/lib/content/accounts/exchange/other';
import { paypal } from '@/lib/content/accounts/exchange/paypal';
import { google } from '@/lib/content/accounts/mailbox/google';
import { findAction } from '@/lib/content/catalogue';
import { playbookAccounts } from '@/lib/content/playbooks';
import type { PlaybookAccount } from './schema';
import { isShown, stepFacts } from './step-facts';

const [full, mailbox, bare] = [binance, google, other] as PlaybookAccount[] as [
  PlaybookAccount,
  PlaybookAccount,
  PlaybookAccount,
];

test('a step shows the fact that it names, and its own words', () => {
  const facts = stepFacts(full, { id: 'open', link: 'home' });
  expect(facts.link?.value).toMatch(/^https:\/\/www\.binance\.com/);
  expect(facts.isGeneral).toBe(false);
});

test('a step shows its other link where the account lacks the first, and no link where it has neither', () => {
  const step = { id: 'open', link: 'support', orLink: 'home' } as const;
  const valueFor = (account: PlaybookAccount) => stepFacts(account, step).link?.value;
  expect(valueFor(kraken as PlaybookAccount)).toBe('https://support.kraken.com/');
  expect(valueFor(full)).toBe(stepFacts(full, { id: 'open', link: 'home' }).link?.value);
  expect(stepFacts(bare, step)).toMatchObject({ link: undefined, isGeneral: true });
});

test('general words stand where the account has no such fact', () => {
  for (const account of [mailbox, bare, null])
    expect(stepFacts(account, { id: 'list', emails: true })).toMatchObject({ emails: null, isGeneral: true });
  expect(stepFacts(full, { id: 'list', emails: true })).toMatchObject({ isGeneral: false });
});

test('a step may rest on a fact that another step shows', () => {
  const step = { id: 'press', restsOn: 'lockingEmails' } as const;
  expect(stepFacts(full, step)).toMatchObject({ emails: null, isGeneral: false });
  expect(stepFacts(bare, step).isGeneral).toBe(true);
});

test('a step that rests on nothing has its own words everywhere', () => {
  for (const account of [full, mailbox, bare, null])
    expect(stepFacts(account, { id: 'say' }).isGeneral).toBe(false);
});

test('a step about what an account does not have is left out', () => {
  const step = { id: 'keys', ifAny: { facts: 'api-keys', action: 'delete-api-keys' } };
  expect(isShown(paypal as PlaybookAccount, step)).toBe(false);
  // Its lock deletes the keys, so no order names them, but they have a page; another has them in its orders alone.
  for (const account of [bithumb as PlaybookAccount, bare, null]) expect(isShown(account, step)).toBe(true);
});

test('whether it was really them is asked only of a company with staff who could have called', () => {
  const step = findAction('end-call')?.steps.find(({ id }) => id === 'real-one') ?? expect.unreachable();
  const asked = playbookAccounts.filter((account) => isShown(account, step));
  expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(['exchange']));
  expect(asked).toHaveLength(playbookAccounts.filter(({ kind }) => kind === 'exchange').length);
});
