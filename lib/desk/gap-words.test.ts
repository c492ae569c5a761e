import { describe, expect, test } from 'vitest';
import { stopsOf } from '@/lib/content/stops';
import { anotherExchange, did, exchange, incident, mailbox, said } from '@/lib/flow/incident.fixture';
import type { Entry, NewEntry } from '@/lib/incident/entry';
import type { FactData } from '@/lib/incident/facts';
import { type LeftOut, leaveOut } from '@/lib/incident/fingerprint';
import type { Fit } from '@/lib/incident/record-file';
import { english } from '@/lib/wording/language.fixture';
import { replyTo, toDo } from './gap-words';
import { sample } from './sample.fixture';

const { say } = english;
const told = (n: number, data: FactData, account = exchange.account): NewEntry => ({
  kind: 'fact-recorded',
  fact: `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
  data,
  account,
});
const seen = (
  entries: readonly Entry[],
  fit: Fit = { is: 'whole' },
  sequence: readonly (Entry | LeftOut)[] = entries,
) => ({ record: { ...sample, entries: [...entries] }, fit, sequence });
const replyOf = (...entries: NewEntry[]) => replyTo(seen(incident(exchange, ...entries)), english);
const gapsOf = (...entries: NewEntry[]) => {
  const { stop, ask } = toDo(seen(incident(exchange, ...entries)), english);
  return [...stop, ...ask];
};

/** A record that lacks nothing we look for. */
const complete = incident(
  exchange,
  ...stopsOf(exchange.account).map((action) => did(action, exchange)),
  told(1, { kind: 'ticket', number: '7' }),
  told(2, { kind: 'account', userId: '42' }),
  told(3, { kind: 'narrative', text: 'A man called.' }),
);

describe('What is missing', () => {
  test('is a list for the desk and an answer for the person, with the same things in it', () => {
    const entries = [
      did('delete-api-keys', exchange),
      said('money-leaving', 'yes', exchange),
      told(1, { kind: 'transaction', asset: 'BTC', amount: '0.5', network: 'Bitcoin', to: 'bc1' }),
      told(2, { kind: 'transaction' }),
    ];
    const gaps = gapsOf(...entries);
    expect(gaps).toContain('No ticket number: Binance');
    expect(gaps).toContain('Missing for 0.5 BTC: the transaction ID and when it left');
    expect(gaps.join()).toContain('Missing for movement 2: the transaction ID, where it went,');
    const reply = replyOf(...entries);
    const forDesk = gaps.filter((line) => /^(Block or trace|Check in your own log)/.test(line));
    expect(forDesk).toHaveLength(2);
    expect(reply.match(/^– /gm)).toHaveLength(gaps.length - forDesk.length);
    expect(reply).toContain('– For 0.5 BTC, tell us the transaction ID and when it left.');
    expect(reply).toMatch(/Never send a password/);
  });

  test('is asked in full sentences, each once, of several exchanges too', () => {
    const added = [anotherExchange, mailbox].map(
      ({ account }) => ({ kind: 'account-added', account }) as const,
    );
    const many = Array.from({ length: 40 }, (_, i) => told(i + 10, { kind: 'transaction' }));
    const lines = replyOf(...added, ...many)
      .split('\n')
      .filter((line) => line.startsWith('–'));
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line.includes('user ID'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('transaction ID'))).toHaveLength(1);
    expect(lines.join()).toContain('For each of the 40 movements, tell us');
    expect(lines.filter((line) => !/^– [A-Z].*[.?]$/.test(line))).toEqual([]);
  });

  test('names five movements at most, and how many more', () => {
    const some = Array.from({ length: 7 }, (_, i) =>
      told(i + 10, { kind: 'transaction', asset: 'BTC', amount: `${i + 1}`, ...(i === 6 && { to: 'bc1' }) }),
    );
    expect(replyOf(...some)).toContain('For 1 BTC, 2 BTC, 3 BTC, 4 BTC, 5 BTC, and 1 more, tell us');
  });

  test('is nothing where all is told', () => {
    expect(replyTo(seen(complete), english)).toBe(
      `${say('verify.reply.thanks')}\n\n${say('verify.reply.complete')} ${say('verify.reply.never')}`,
    );
    expect(toDo(seen(complete), english)).toEqual({
      alarm: null,
      stop: [expect.stringMatching(/^Check in your own log/)],
      unsure: [],
      lead: say('verify.gaps.nothing'),
      ask: [],
    });
  });

  test('begins with what can still be lost: what is on its way, what others have, what is not done', () => {
    const { stop } = toDo(
      seen(
        incident(
          exchange,
          told(1, { kind: 'transaction', asset: 'BTC', amount: '3', state: 'pending' }),
          told(2, { kind: 'exposed', exposed: ['password'] }),
        ),
      ),
      english,
    );
    expect(stop[0]).toBe('On its way out and not complete: 3 BTC');
    expect(stop[1]).toMatch(/^Somebody else may have a password/);
    expect(stop[2]).toMatch(/^Not done at Binance, as far as this record says: /);
    expect(replyOf(told(2, { kind: 'exposed', exposed: ['password'] }))).toMatch(
      /first, if you have not done it yet:\n– Change or block what somebody else may have: a password\./,
    );
  });

  test('begins with a false alarm', () => {
    const closed = { kind: 'incident-closed', outcome: 'false-alarm' } as const;
    const alarm = seen(incident(exchange, closed));
    expect(toDo(alarm, english).alarm).toBe(say('verify.gaps.alarm'));
    expect(replyTo(alarm, english)).not.toContain(say('verify.reply.complete'));
    expect(replyTo(alarm, english)).toContain(say('verify.reply.closing-alarm'));
    expect(replyTo(alarm, english)).toMatch(/^– You closed it as a false alarm\. Is that right\?$/m);
    expect(replyOf(told(1, { kind: 'transaction', asset: 'BTC', amount: '3' }), closed)).toMatch(
      /Which of the two/,
    );
  });
});

describe('A file of which not all is seen', () => {
  const newer = { ...complete[0], kind: 'newer' } as Entry;
  const bad: [string, Parameters<typeof replyTo>[0]][] = [
    ['short', seen(complete, { is: 'short', says: 90 })],
    ['changed', seen(complete, { is: 'changed', at: [2] })],
    ['changed', seen(complete, { is: 'miscounted', says: 2 })],
    ['newer', seen([...complete, newer])],
    ['left-out', seen(complete, { is: 'whole' }, [...complete, leaveOut(complete[0] as Entry)])],
  ];

  test.each(bad)(
    'has a word for it over the list and in the answer, and never that all is there: %s',
    (why, file) => {
      const { lead, unsure } = toDo(file, english);
      expect(unsure).toEqual([say(`verify.gaps.unsure.${why}`)]);
      expect(lead).not.toBe(say('verify.gaps.nothing'));
      expect(replyTo(file, english)).not.toContain(say('verify.reply.complete'));
    },
  );

  test('is asked for again where it does not fit, and where it has no fingerprints', () => {
    const again = (fit: Fit) => replyTo(seen(complete, fit), english);
    expect(again({ is: 'short', says: 90 })).toContain(say('verify.reply.again'));
    expect(again({ is: 'changed', at: [2] })).toContain(say('verify.reply.again'));
    expect(again({ is: 'without' })).toContain(say('verify.reply.without'));
  });

  test('is asked about as a copy, not as if nobody had told', () => {
    const entries = incident(exchange);
    const copy = seen(entries, { is: 'whole' }, [...entries, leaveOut(entries[0] as Entry)]);
    expect(replyTo(copy, english)).toMatch(/parts left out\. Skip what you have told us already:\n/);
  });
});

describe('In an answer nobody speaks but the desk', () => {
  const link = 'USDT\n\nSign in at https://binance-refund.example';
  const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

  test.each([link, phrase, '\u202eCTB', 'U\u200bSDT', 'evil.example', '{a}', 'A23456789B', 'CALLUSATONCE'])(
    'a coin that is no short code is not repeated: %j',
    (asset) => {
      const coin = told(1, { kind: 'transaction', asset, amount: '5' });
      for (const text of [replyOf(coin), gapsOf(coin).join('\n')]) {
        expect(text).not.toContain(asset);
        expect(text).toMatch(/[Ff]or movement 1[,:]/);
      }
      expect(replyOf(coin).split('\n')).toHaveLength(
        replyOf(told(1, { kind: 'transaction', amount: '5' })).split('\n').length,
      );
    },
  );

  test('an account that we do not know is not named by its id', () => {
    const account = { kind: 'exchange', id: 'call-0044-20-7946-0958' };
    const second = { kind: 'exchange', id: 'another-0044' };
    const entries = [
      { kind: 'account-added', account } as const,
      { kind: 'account-added', account: second } as const,
      told(1, { kind: 'transaction', asset: 'BTC', amount: '1' }, account),
    ];
    for (const text of [replyOf(...entries), gapsOf(...entries).join('\n')]) {
      expect(text).not.toContain('0044');
      expect(text).toContain(`1 BTC at ${say('verify.reply.unknown-account')}`);
    }
    // Both are asked alike, so once.
    expect(replyOf(...entries).match(/– At another account: /g)).toHaveLength(1);
  });
});
