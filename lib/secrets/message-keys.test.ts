import { describe, expect, test } from 'vitest';
import { messagesOf } from '@/lib/i18n/messages';
import { leaves } from '@/lib/i18n/messages.fixture';
import { secretKinds } from './finding';
import { messageOf, secretMessages } from './message-keys';

const catalogue = leaves(messagesOf('en'));
/** Kinds that the finders only report as certain. */
const neverAsked = ['pem-key'];

describe('The words for a finding', () => {
  for (const kind of secretKinds) {
    test(`are in the catalogue: ${kind}`, () => {
      expect([...catalogue.keys()]).toContain(messageOf({ kind, start: 0, end: 1, certain: true }));
      if (!neverAsked.includes(kind))
        expect([...catalogue.keys()]).toContain(messageOf({ kind, start: 0, end: 1, certain: false }));
    });
  }

  test('are in the catalogue: what is said of each', () => {
    for (const key of Object.values(secretMessages)) expect([...catalogue.keys()]).toContain(key);
  });
});
