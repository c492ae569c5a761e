import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersIn, check } from '@/lib/message-check/all.fixture';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { findChannels } from './find-channels';

const found = (text: string) => findChannels(text).found.map(({ kind, value }) => `${kind} ${value}`);

describe('In a message', () => {
  for (const [text, ...pieces] of [
    ['Go to https://x.com/a?b=1#c now.', 'web https://x.com/a?b=1#c'],
    ['(see www.example.com/a_(b)).', 'web www.example.com/a_(b)'],
    ['<https://x.com/>', 'web https://x.com/'],
    ['<a href="https://evil.net/">binance.com</a>', 'web https://evil.net/', 'web binance.com'],
    ['hxxps://x[.]com/a and h**p://y(dot)com', 'web https://x.com/a', 'web http://y.com'],
    ['x[.]co[.]uk, a[at]b{.}com', 'web x.co.uk', 'mail a@b.com'],
    ['https&#58;//x&#x2e;com', 'web https://x.com'],
    ['https%3A%2F%2Fx.com%2Fa', 'web https://x.com/a'],
    ['HTTPS:\\\\x.com\\a', 'web HTTPS:\\\\x.com\\a'],
    ['binance.com.Then I paid', 'web binance.com'],
    ['binance.com, or kraken.com; okx.com!', 'web binance.com', 'web kraken.com', 'web okx.com'],
    ['evil.com/,binance.com', 'web evil.com/,binance.com'],
    ['evil.com:binance.com', 'web evil.com:binance.com'],
    ['👍binance.com', 'web binance.com'],
    ['👍x.ws', 'web x.ws'],
    ['①binance.com', 'web ①binance.com'],
    ['https://x.com/a[1]. And https://x.com/👍', 'web https://x.com/a[1]', 'web https://x.com/'],
    ['binance。com', 'web binance。com'],
    ['xn--80aa0cbo65f.com', 'web xn--80aa0cbo65f.com'],
    ['ends.Thus and setup.exe and e.g. this'],
    ['mailto:a@b.com?cc=c%40d.com', 'mail a@b.com', 'mail c@d.com'],
    [
      'mailto:a@b.com?subject=x.com&body=Go%20to%20https%3A%2F%2Fy.com%2Fa%20now',
      'mail a@b.com',
      'web x.com',
      'web https://y.com/a',
    ],
    ['mailto:a@b.com?body=https://y.com/a', 'mail a@b.com', 'web https://y.com/a'],
    ['mailto:a@b?body=y.com', 'mail a@b', 'web y.com'],
    ['mailto:a@b.com?body=mailto:c@d.com?body=y.com', 'mail a@b.com', 'mail c@d.com', 'web y.com'],
    ['mailto:%ff,a%40b.com', 'mail a@b.com'],
    ['Anna <a.b+c@mail.example.org>', 'mail a.b+c@mail.example.org'],
    ['a@x.com/y', 'web x.com/y'],
    ['x.com:a@y.com', 'web x.com:a@y.com'],
    ['x.com/a@y.com (b@y.com', 'web x.com/a@y.com', 'mail b@y.com'],
    ['a@x.com=y.com', 'web x.com', 'web y.com'],
    ['a@x.com%2ey.com', 'web x.com', 'web 2ey.com'],
    ['a@x.com👍.ws', 'web x.com'],
    ['write to a@x.com!', 'mail a@x.com'],
    ['a@x.com,b@x.com;c@x.com|d@x.com', 'mail a@x.com', 'mail b@x.com', 'mail c@x.com', 'mail d@x.com'],
    ['[call](tel:+18889087930)', 'phone +18889087930'],
    ['tel:+1(888)9087930', 'phone +1(888)9087930'],
    ['tel:+1-888-908-7930', 'phone +1-888-908-7930'],
    ['call +1 (888) 908-7930.', 'phone +1 (888) 908-7930'],
    ['call 0800 111 0 111 or 1-800-555-0199', 'phone 0800 111 0 111', 'phone 1-800-555-0199'],
    ['on 2025-08-26 13:40 or 24.08.2026, 1,250.00 USDT, 2025 - 2026, 3.50'],
    ['0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe'],
    ['ask @binance_desk, not me@', 'handle binance_desk'],
    ['t.me/some_name', 'web t.me/some_name'],
    ['javascript:alert(1)', 'code javascript:alert(1)'],
    ['data:text/html;base64,AAAA', 'code data:text/html;base64,AAAA'],
    ['the data: are fine, about: too'],
    ['10.0.0.1:8080/x', 'web 10.0.0.1:8080/x'],
    ['x.com?to=https://y.com/', 'web x.com?to=https://y.com/'],
    ['159', 'phone 159'],
    ['I lost 159 coins'],
    [''],
  ] as const) {
    test(`${JSON.stringify(text)} stands ${pieces.length === 0 ? 'nothing' : pieces.join(', ')}`, () => {
      expect(found(text)).toEqual(pieces);
    });
  }

  test('each piece has its place, also behind what was hidden', () => {
    const message = '\u200bab hxxp://x[.]com/ \u202ec@d\u00ad.com\u202c';
    const pieces = findChannels(message).found;
    expect(pieces.map(({ start, end }) => message.slice(start, end))).toEqual([
      'hxxp://x[.]com/',
      'c@d\u00ad.com',
    ]);
    expect(pieces.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test('the same thing is answered once', () => {
    expect(answersIn('x.com y.com x.com').map(({ piece }) => piece.value)).toEqual(['x.com', 'y.com']);
  });
});

const bits = fc.constantFrom(
  ...'https:// hxxp mailto: tel: javascript: data: binance.com xn-- xn--a . / \\ @ : # ? & % %2e %3a%2f%2f [.] (dot) &#46; &#x; 1 +44 888 \u200b \u202e \u{e0001} \ufe0f\u20e3 а ı 。 ＠ ∕ 👍 \ud800 \udc00 - _ www gov uk com'.split(
    ' ',
  ),
  ' ',
  '\n',
  '\0',
);
const messages = fc.oneof(
  fc.array(bits, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((all) => String.fromCharCode(...all)),
);

describe('Any text', () => {
  test('is checked without an error, each piece in its place and with one of three answers', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const checked = check.checkParts(message);
        let last = 0;
        for (const { piece, answer } of checked) {
          expect(message.slice(piece.start, piece.end)).toBe(piece.text);
          expect(piece.start).toBeGreaterThanOrEqual(last);
          expect(piece.end).toBeGreaterThan(piece.start);
          last = piece.start;
          expect(['official', 'imitates', 'cannot-confirm']).toContain(answer.kind);
          if (answer.kind === 'imitates') expect(answer.reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is judged without an error, whatever a piece claims to be', () => {
    const kinds = fc.constantFrom('web', 'mail', 'phone', 'handle', 'code');
    fc.assert(
      fc.property(kinds, messages, fc.boolean(), fc.boolean(), (kind, value, hidden, isPlain) => {
        const piece = { kind, value, text: value, start: 0, end: value.length, hidden, isPlain };
        const answer = check.judge(piece);
        expect(answer.whose === null || answer.whose.id !== '').toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is official only where a browser would go to the very host that is written', () => {
    fc.assert(
      fc.property(messages, (before) => {
        for (const { piece, answer } of answersIn(`${before}binance.com`)) {
          if (piece.kind !== 'web' || answer.kind !== 'official' || answer.whose.id !== 'binance') continue;
          const { hostname } = new URL(
            /^https?:/i.test(piece.value) ? piece.value : `https://${piece.value}`,
          );
          expect(hostname).toMatch(/^([\w-]+\.)*binance\.com\.?$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  for (const part of [
    'a',
    'a.',
    'a@',
    '1 ',
    'http://',
    'a:',
    '\u200b',
    '[.]',
    '(',
    'x.com/(((',
    'x.com/(a@y.com(',
    '\ud800',
    'http%3a%2f%2f',
    'binance.com',
    'rn-',
    'http://x.com/?u=a.co&',
    '?u=a.b/',
    'mailto:a@b.co?a=',
    'mailto:a@b.co?a=&',
    'mailto:a@b.co,',
    'http://x.com](',
  ]) {
    test(
      `of nothing but ${JSON.stringify(part)} is checked in time that grows with the text`,
      slow,
      async () => {
        expect(await growthOf(answersIn, repeated(part))).toBeLessThan(tooMuch);
      },
    );
  }
});
