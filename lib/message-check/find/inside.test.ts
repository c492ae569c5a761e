import { describe, expect, test } from 'vitest';
import { answersIn, check, everybody, partsInShort as inShort } from '@/lib/message-check/all.fixture';
import { isConfirmed } from '@/lib/message-check/official';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';

const host = 'https://www.binance.com';
const values = (text: string) => check.checkParts(text).map(({ piece }) => piece.value);

describe('An official address with another one inside', () => {
  for (const [behind, inside] of [
    ['/login?return=https://evil.com/x', 'https://evil.com/x'],
    ['/login?return=https%3A%2F%2Fevil.com%2Fx', 'https://evil.com/x'],
    ['/login?return=https%253A%252F%252Fevil.com%252Fx', 'https://evil.com/x'],
    ['/login?return=https%25253A%25252F%25252Fevil.com', 'https://evil.com'],
    ['/login?u=%zz&return=https%3A%2F%2Fevil.com', 'https://evil.com'],
    ['/login?u=evil.com/x', 'evil.com/x'],
    ['/login?u=//evil.com', 'evil.com'],
    ['/login?u=%5C%5Cevil.com', 'evil.com'],
    ['/login?u=//evil.example', 'evil.example'],
    ['/login?u=/%5Cevil.example/x', 'evil.example/x'],
    ['//evil.example/%2e%2e', 'evil.example/..'],
    ['/login?u=evil.com:8443', 'evil.com:8443'],
    ['/login?u=evil.me/x', 'evil.me/x'],
    ['/?redirect=evil.sh', 'evil.sh'],
    ['/?to=evil.so', 'evil.so'],
    ['/?redirect=evil.zip', 'evil.zip'],
    ['/?return_url=a%20evil.name', 'evil.name'],
    ['/redirect/evil.name', 'evil.name'],
    ['/?sort=/go/link/evil.name', 'evil.name'],
    ['/login?u=https:evil.com', 'https:evil.com'],
    ['/login?lang=en&u=http://93.184.216.34', 'http://93.184.216.34'],
    ['/redirect/https://evil.com/x', 'https://evil.com/x'],
    ['/redirect/https:/evil.com', 'https:/evil.com'],
    ['/redirect/evil.com/x', 'evil.com'],
    ['/en#https://evil.com', 'https://evil.com'],
    ['/en#/go?to=evil.com', 'evil.com'],
    ['/en?utm_source=https://evil.com', 'https://evil.com'],
    ['/en?next=javascript%3Aalert(1)', 'javascript:alert(1)'],
    ['/en?u=evil.example/x', 'evil.example/x'],
    ['/en?u=evil.example%2Fx', 'evil.example/x'],
    ['/en?u=https://evil.example/x', 'https://evil.example/x'],
    ['/?u=https%3A%2F%2F%ff%40evil.me', 'https://\ufffd@evil.me'],
    ['/?u=https%3A%2F%2F%E9@evil.com', 'https://\ufffd@evil.com'],
    ['/?u=//x@evil.com', '//x@evil.com'],
    ['//x:y@evil.com/', '//x:y@evil.com/'],
    ['/go//x@evil.com', '//x@evil.com'],
    ['/?u=//www.binance.com;a=b,c|d@evil.com', '//www.binance.com;a=b,c|d@evil.com'],
    ['/?u=//www.binance.com%26x=@evil.com', '//www.binance.com&x=@evil.com'],
    ['/?https://www.binance.com&@evil.com', 'https://www.binance.com&@evil.com'],
    ['/?u=https://www.binance.com=.evil.me', 'https://www.binance.com=.evil.me'],
    ['/?u=https://www.binance.com%2F@evil.com', 'https://www.binance.com%2F@evil.com'],
    ['/?u=https%3A%2F%2Fwww.binance.com%20@evil.com', 'https://www.binance.com @evil.com'],
    ['/?u=https%3A%2F%2Fwww.binance.com%0A.evil.com', 'https://www.binance.com.evil.com'],
    ['/?u=/%09/evil.example', 'evil.example'],
    ['/?u=%2F%0A%2Fevil.me', 'evil.me'],
    ['/?u=%2F%250D%2Fevil.me', 'evil.me'],
    ['/?u=%20//evil.me', 'evil.me'],
    ['/?u=h%09ttps:evil.me', 'https:evil.me'],
    ['/?u=java%0Ascript:alert(1)', 'javascript:alert(1)'],
    ['/?u=data%3Atext%2Fhtml%2Cx', 'data:text/html,x'],
    ['//[::1]', '[::1]'],
    ['//2130706433/', '2130706433/'],
    ['//0x7f.1/', '0x7f.1/'],
    ['//evil。example/x', 'evil。example/x'],
    ['//xn--e1afmkfd', 'xn--e1afmkfd'],
    ['/%5Cevil.me', 'evil.me'],
    ['/?u=%5C/evil.me', 'evil.me'],
    ['/?u=https:%5Cevil.me', 'https:\\evil.me'],
    ['/?u=evil.me', 'evil.me'],
    ['/?u=evil%2Eto', 'evil.to'],
  ] as const) {
    test(`is not confirmed, and the other one is answered too: ${behind}`, () => {
      const [first, second, ...more] = check.checkParts(host + behind);
      expect(first?.answer).toMatchObject({
        kind: 'cannot-confirm',
        why: 'leads-on',
        whose: { id: 'binance' },
      });
      expect(second?.piece.value).toBe(inside);
      expect(second?.answer.kind).not.toBe('official');
      expect(more).toEqual([]);
    });
  }

  test('is not confirmed where only one reading leads on', () => {
    expect(inShort(`${host}/?u=https%3A%2F%2Fwww.binance.com%253F@evil.me`)[0]).toBe(
      'cannot-confirm: leads-on',
    );
  });

  test('says whom the inner one imitates', () => {
    expect(inShort(`${host}/en?u=binance-help.me`)).toEqual([
      'cannot-confirm: leads-on',
      'imitates binance: extra-words',
    ]);
    expect(inShort(`${host}/a?b=https://www.okx.com/?c=https://kraken-wiki.de`)).toEqual([
      'cannot-confirm: leads-on',
      'imitates kraken: extra-words',
    ]);
  });

  test('stays official with a mail address inside, which leads nowhere', () => {
    expect(inShort(`${host}/?to=x@evil.com`)).toEqual(['official binance', 'cannot-confirm: not-listed']);
  });

  for (const behind of [
    '/en?lang=en&ref=ABC.1',
    '/en/support/faq/how-to.html?v=1.2.3',
    '/login?return=https://accounts.binance.com/x',
    '/login?return_to=%2Fen%2Fmy%2Fdashboard',
    '/en?utm_source=telegram.org&utm_medium=mail',
    '/en?scope=user.id%20user.name&sort=created.at',
    '/en?token=eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJSMeKKF2Q',
    '/en/main.do?code=1',
    '/files/report.zip',
    '/login?next=/files/report.zip',
    '/en/price/yearn.finance',
    '/en?time=13:40&day=2026-11-22',
    '/en?v=main.do&file=setup.sh&page=index.php',
    '/login?return=https://accounts.binance.com&lang=en&mail=x',
    '/login?return=%2F%2Faccounts.binance.com%2F',
  ]) {
    test(`stays official with its usual parts: ${behind}`, () => {
      expect(inShort(host + behind)[0]).toBe('official binance');
      expect(values(host + behind)).toHaveLength(1);
    });
  }

  for (const address of [
    'https://www.coinbase.com//evil',
    'https://www.coinbase.com//localhost',
    'https://www.coinbase.com//evil%E2%80%A4com',
    'https://www.coinbase.com/%5c%5cevil',
    'https://www.coinbase.com/%255c%255cevil',
    'https://intercom.help/binance-us/..%2fevil',
  ]) {
    test(`is not official with a path that may lead elsewhere: ${address}`, () => {
      expect(inShort(address)[0]).toMatch(/odd-form|leads-on/);
    });
  }

  test('is none of the pages that our own sources name', () => {
    const pages = everybody.flatMap(({ domains, verify }) =>
      [...domains.filter(isConfirmed).map(({ source }) => source.url), verify?.url].filter(
        (url) => url != null,
      ),
    );
    expect(new Set(pages).size).toBeGreaterThan(30);
    const answers = check.checkParts([...new Set(pages)].join('\n')).map(({ answer }) => answer);
    expect(answers.filter((one) => one.kind === 'cannot-confirm' && one.why === 'leads-on')).toEqual([]);
  });
});

describe('An address of somebody else', () => {
  test('is looked into as well, for what is not official in it', () => {
    expect(inShort('https://www.google.com/url?q=https%3A%2F%2Fbinance-help.com%2Fx')).toContain(
      'imitates binance: extra-words',
    );
    expect(values('https://evil.com/?u=https://www.binance.com/en')).toHaveLength(1);
  });
});

for (const part of ['https:', '//a@', '%2f%2fa', '%25', '&', 'a.me=', 'data:x', '/%5c', '/a.me', '/']) {
  test(`What is inside ${part} is looked for in time that grows with the text`, slow, async () => {
    expect(await growthOf(answersIn, repeated(part, `${host}/?u=`))).toBeLessThan(tooMuch);
  });
}
