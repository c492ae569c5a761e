import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { entriesOf } from '@/lib/incident/record.fixture';
import { timeline } from '@/lib/incident/timeline';
import { createEventFormatter } from './events';
import { english } from './language.fixture';
import { momentInWords } from './moments';
import { sayIn } from './say.fixture';

const { nameOf } = english;
const say = sayIn('en');
const told = (data: Extract<NewEntry, { kind: 'fact-recorded' }>['data']) => {
  const entries = entriesOf({ kind: 'fact-recorded', fact, data });
  const line = timeline(entries).find(({ entry }) => entry.kind === 'fact-recorded');
  return line && createEventFormatter(entries, say, nameOf).happened(line);
};
const fact = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

describe('A fact as the event it tells of', () => {
  for (const [data, words] of [
    [{ kind: 'contact', channel: 'call' }, 'Phone call began'],
    [{ kind: 'contact', channel: 'video' }, 'Video call began'],
    [{ kind: 'contact', channel: 'sms' }, 'Text message came in'],
    [{ kind: 'transaction', amount: '1240.50', asset: 'USDT' }, '1240.50 USDT left the account'],
    [{ kind: 'transaction', asset: 'USDT' }, 'USDT left the account'],
    [{ kind: 'transaction' }, 'Something left the account'],
    [{ kind: 'transaction', asset: 'BTC', movement: 'deposit' }, 'BTC came into the account'],
    [{ kind: 'transaction', asset: 'BTC', movement: 'trade' }, 'BTC traded'],
    [{ kind: 'transaction', asset: 'BTC', state: 'pending' }, 'BTC leaving the account, not gone yet'],
    [
      { kind: 'transaction', asset: 'BTC', state: 'cancelled' },
      'BTC was to leave the account, but was cancelled',
    ],
    [{ kind: 'contact', channel: 'whatsapp', direction: 'out' }, 'Sent them a WhatsApp message'],
    // Nothing typed changes the direction of our words after it.
    [{ kind: 'transaction', asset: 'US\u202eDT' }, 'US[U+202E]DT left the account'],
    [{ kind: 'transaction', asset: '1 \u200f2' }, '1 [U+200F]2 left the account'],
    [{ kind: 'ticket', number: '118204553' }, 'Case opened, number 118204553'],
    [{ kind: 'ticket' }, 'Case opened'],
    [{ kind: 'police-report', number: 'P 1' }, 'Reported to the police, number P 1'],
    [{ kind: 'police-report' }, 'Reported to the police'],
    [{ kind: 'noticed' }, 'Noticed that something was wrong'],
  ] as const) {
    test(`reads "${words}"`, () => {
      expect(told(data)).toBe(words);
    });
  }

  test('shows what a person typed as they typed it, not as a rule for words', () => {
    expect(told({ kind: 'ticket', number: '{x} <b>1</b> ’' })).toBe('Case opened, number {x} <b>1</b> ’');
  });
});

describe('A moment in words', () => {
  const near = '2026-11-22T14:00:00.000+11:00';
  const at = '2026-11-22T13:40:00.000+11:00';
  for (const [moment, words] of [
    [{ precision: 'exact', at }, '13:40'],
    [{ precision: 'minute', at }, 'about 13:40'],
    [{ precision: 'hour', at }, 'about 13:40'],
    [{ precision: 'day', at }, '2026-11-22'],
    [{ precision: 'unknown' }, 'time not known'],
    [{ precision: 'exact', at: '2026-11-20T13:40:00.000+11:00' }, '2026-11-20 13:40'],
  ] as const) {
    test(`known as ${moment.precision} reads "${words}"`, () => {
      expect(momentInWords(moment, near, say)).toBe(words);
    });
  }
});
