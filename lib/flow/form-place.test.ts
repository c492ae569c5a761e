import { describe, expect, test } from 'vitest';
import { accountChosen } from '@/components/record/account-field';
import { actions } from '@/lib/content/catalogue';
import { tellers } from '@/lib/content/tellers';
import { added, binance, entriesOf, google, told } from '@/lib/incident/record.fixture';
import { isOfAccounts } from './added-to';
import { formAt, formPlace } from './form-place';
import { accountsToldOf } from './told-of';

const entries = entriesOf(added(binance), added(google));

describe('The form that a step leads to', () => {
  test('is told of the account of the step, not of the first one', () => {
    for (const account of [binance, google]) {
      const asked = formAt(formPlace('ticket', account), entries);
      expect(asked).toEqual({ part: 'ticket', account });
      expect(accountChosen(accountsToldOf(entries, 'ticket'), {}, asked?.account)).toEqual(account);
    }
  });

  test('is of no account where the step is of none, or of one that it cannot be about', () => {
    expect(formAt(formPlace('police-report', null), entries)).toEqual({
      part: 'police-report',
      account: null,
    });
    expect(formPlace('contact', binance)).toBe('add-contact');
    for (const place of ['add-ticket', 'add-ticket/exchange/nobody', 'add-money-path/exchange/binance'])
      expect(formAt(place, entries)?.account).toBeNull();
  });

  test('is there only where one more can be told', () => {
    const whole = told(1, { kind: 'loss', total: '12' });
    expect(formAt('add-loss', entries)?.part).toBe('loss');
    expect(formAt('add-loss', [...entries, ...entriesOf(whole)])).toBeNull();
    for (const place of ['', 'add', 'add-nothing', 'group-taken']) expect(formAt(place, entries)).toBeNull();
  });
});

test('A step of the whole incident takes no number that would be one account’s', () => {
  const taken = actions.flatMap(({ id, of, steps }) =>
    of === 'incident'
      ? steps.flatMap(({ record }) => (record && Object.hasOwn(tellers, record) ? [{ id, record }] : []))
      : [],
  );
  expect(taken.length).toBeGreaterThan(2);
  expect(taken.filter(({ record }) => isOfAccounts(record))).toEqual([]);
});
