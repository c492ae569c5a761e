import { describe, expect, test } from 'vitest';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { takeOut } from '@/lib/secrets/take-out';
import { mostLookedAt } from './beginning';
import { checkText } from './check-text';
import { goalOf } from './goal';

describe('The check by all that the app knows', () => {
  test('knows providers, offices and lines', () => {
    const { found, isCut } = checkText('okx.com, https://www.ic3.gov or https://988lifeline.org/');
    expect(found.map(({ answer }) => answer.whose?.id)).toEqual(['okx', 'us-ic3', 'us-988']);
    expect(isCut).toBe(false);
  });

  test('says where each address leads', () => {
    const [first] = checkText('https://binance.com.account.example/login').found;
    expect(first?.goal).toEqual({ before: 'binance.com.', domain: 'account.example', inPlain: false });
  });

  test('looks at the beginning of a text without end, and says so', () => {
    const { found, isCut } = checkText(`${'word '.repeat(mostLookedAt / 5)}okx.com`);
    expect([found, isCut]).toEqual([[], true]);
  });

  test('calls nothing official in it', () => {
    const { found, verdict } = checkText(`okx.com ${'word '.repeat(mostLookedAt / 5)}`);
    expect(found.map(({ answer }) => answer.kind)).toEqual(['cannot-confirm']);
    expect(verdict?.code).toBe('mixed');
  });
});

const find = await loadFindSecrets();

describe('A message with a possible secret', () => {
  const mark = '[taken out]';
  const hiding = (text: string) => checkText(text, { secrets: find(text), mark });
  for (const text of [
    'Passwort: evil2.com https://www.binance.com',
    'Password: binance_help2 on Telegram. https://www.binance.com',
    'AnyDesk access code: 482 913 555 https://www.binance.com',
    'private key: 3J98t1WpEZ73CNmQviecrnyiWRnqRhWNLy https://www.binance.com',
    'https://www.binance.com/login?password=evil2.com',
    'https://www.binance.com:passw0rd1@evil.com/x',
    'https://binance.com:passw0rd@evil.com',
    'Your code is 482913. https://www.binance.com',
  ]) {
    test(`is judged whole, and shown without it: ${text}`, () => {
      const secrets = find(text);
      expect(secrets).not.toEqual([]);
      const [whole, shown] = [checkText(text), hiding(text)];
      expect(shown.verdict).toEqual(whole.verdict);
      expect(shown.found.map(({ answer }) => answer)).toEqual(whole.found.map(({ answer }) => answer));
      for (const { piece, goal } of shown.found)
        for (const { start, end } of secrets)
          expect(JSON.stringify([piece, goal])).not.toContain(text.slice(start, end));
    });

    test(`has nothing official once it is taken out: ${text}`, () => {
      const left = takeOut(text, find(text), mark);
      const { found, verdict } = checkText(left, { secrets: [], mark });
      expect(found.map(({ answer }) => answer.kind)).not.toContain('official');
      expect(verdict?.code).not.toBe('official');
      expect(JSON.stringify(found.map(({ piece }) => piece))).not.toContain('xxxx');
    });
  }

  test('imitates as it did once it is taken out', () => {
    const text = 'https://www.binance.com:passw0rd1@evil.com/x';
    const { found, verdict } = checkText(takeOut(text, find(text), mark), { secrets: [], mark });
    expect(verdict?.code).toBe('imitates');
    expect(found[0]?.piece.value).toBe('https://www.binance.com:[taken out]@evil.com/x');
    expect(found[0]?.goal).toEqual({ before: '', domain: 'evil.com', inPlain: false });
  });

  test('shows nothing but the mark where it is written in another way', () => {
    const text = 'hxxps://evil[.]com/passw0rd1 or not';
    const [found] = checkText(text, { secrets: [{ start: 8, end: 28, kind: 'password' }], mark }).found;
    expect([found?.piece.value, found?.goal]).toEqual([mark, null]);
  });
});

const phrase = 'oppose exhibit dose thought romance bring stereo side leader trip refuse spy';

describe('A message that gives its reader a wallet', () => {
  for (const secret of [
    `Your recovery phrase is: ${phrase}.`,
    `Your new Coinbase wallet: ${phrase}`,
    `Write these down: ${phrase.split(' ').join('\n')}`,
    `SECRET PHRASE ${'purple monkey dishwasher horse battery staple lamp river stone cloud table window'}`,
  ]) {
    test(`has nothing official: ${secret.replaceAll('\n', ' ')}`, () => {
      const text = `Coinbase moves to wallets of your own. ${secret}\nImport it at https://www.coinbase.com/wallet`;
      const secrets = find(text);
      const { found, verdict } = checkText(text, { secrets, mark: '[taken out]' });
      expect(found.map(({ answer }) => answer.kind)).toEqual(['cannot-confirm']);
      expect(verdict).toEqual({ code: 'mixed', name: 'Coinbase' });
    });
  }
});

describe('Where it leads', () => {
  for (const [kind, value, before, domain, inPlain] of [
    ['web', 'https://www.binance.com/en', 'www.', 'binance.com', false],
    ['web', 'https://a.b.github.io/x', 'a.', 'b.github.io', false],
    ['web', 'https://bіnance.com/', '', 'xn--bnance-pvf.com', true],
    ['web', 'http://[::1]/', '', '[::1]', false],
    ['mail', '"a@okx.com"@mail.evil.example', 'mail.', 'evil.example', false],
  ] as const) {
    test(`is cut round what somebody registered: ${value}`, () => {
      expect(goalOf({ kind, value })).toEqual({ before, domain, inPlain });
    });
  }

  test('is unknown for a number, a name and a program', () => {
    for (const kind of ['phone', 'handle', 'code'] as const)
      expect(goalOf({ kind, value: 'okx.com' }), kind).toBeNull();
    expect(goalOf({ kind: 'web', value: 'https://' })).toBeNull();
  });
});
