import { describe, expect, test } from 'vitest';
import { accounts } from '@/lib/content/accounts/registry';
import { messagesOf } from '@/lib/i18n/messages';
import { leaves } from '@/lib/i18n/messages.fixture';
import { kindOf } from '@/lib/incident/facts';
import { type Finding, type SecretKind, secretKinds } from './finding';
import {
  areSentCodes,
  mayBeGivenAway,
  messageOf,
  movesWallet,
  secretMessages,
  sentMessages,
} from './message-keys';

const catalogue = leaves(messagesOf('en'));
/** Kinds that the finders only report as certain, or never. */
const neverAsked = ['pem-key'];
const neverCertain = ['password', 'code'];
const finding = (kind: SecretKind, certain = false): Finding => ({ kind, start: 0, end: 1, certain });

describe('The words for a finding', () => {
  for (const kind of secretKinds) {
    test(`are in the catalogue: ${kind}`, () => {
      if (!neverCertain.includes(kind))
        expect([...catalogue.keys()]).toContain(messageOf(finding(kind, true)));
      if (!neverAsked.includes(kind)) expect([...catalogue.keys()]).toContain(messageOf(finding(kind)));
    });
  }

  test('are in the catalogue: what is said of each', () => {
    for (const key of [...Object.values(secretMessages), ...Object.values(sentMessages)])
      expect([...catalogue.keys()]).toContain(key);
  });
});

describe('A code in what somebody sent', () => {
  test('has words of its own, in the field for it alone', () => {
    expect(Object.keys(kindOf('contact').fields)).toContain('said');
    expect(areSentCodes('said', [finding('code'), finding('code')])).toBe(true);
    expect(areSentCodes('askedFor', [finding('code')])).toBe(false);
  });

  for (const kind of secretKinds.filter((one) => one !== 'code'))
    test(`has none where it is something else: ${kind}`, () => {
      expect(areSentCodes('said', [finding(kind)])).toBe(false);
    });
});

describe('What opens a wallet', () => {
  test('leads to the steps that move it', () => {
    const wallet = accounts.find(({ id }) => id === movesWallet.account);
    expect(Object.values(wallet?.playbook?.orders ?? {}).flat()).toContain(movesWallet.action);
  });

  for (const kind of secretKinds)
    test(`is a phrase or a key: ${kind}`, () => {
      expect(mayBeGivenAway([finding(kind)])).toBe(kind === 'recovery-phrase' || kind === 'private-key');
    });
});
