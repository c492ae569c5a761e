import { describe, expect, test } from 'vitest';
import { check, inShort } from '@/lib/message-check/all.fixture';

const officialIn = (message: string) =>
  check
    .checkText(message)
    .filter(({ answer }) => answer.kind === 'official')
    .map(({ piece }) => piece.value);

describe('A name in front of an address', () => {
  for (const message of [
    '"no-reply@coinbase.com" <x@evil.com>',
    'From: no-reply@coinbase.com <x@evil.com>',
    'From: Coinbase no-reply@coinbase.com <x@evil.com>',
    'From: "Coinbase, no-reply@coinbase.com, Inc." <x@evil.com>',
    'From: coinbase.com (by mail) <x@evil.com>',
    'From: "no-reply@coinbase.com"\n <x@evil.com>',
    'From: "no-reply@coinbase.com"\r\n\t<x@evil.com>',
    'no-reply@coinbase.com\n<x@evil.com>',
    '“https://www.coinbase.com” <x@evil.com>',
    '"+1 888 908 7930" <x@evil.com>',
    'no-reply@coinbase.com [mailto:x@evil.com]',
    'no-reply@coinbase.com (x@evil.com)',
    'no-reply@coinbase.com &lt;x@evil.com&gt;',
    'no-reply@coinbase.com ＜x@evil.com＞',
    'no-reply@coinbase.com <x[at]evil[.]com>',
    'no-reply@coinbase.com <mailto:x@evil.com>',
    `"no-reply@coinbase.com${' '.repeat(3000)}" <x@evil.com>`,
    `www.coinbase.com${' '.repeat(3000)}<https://evil.com/login>`,
    'www.coinbase.com <https://evil.com/login>',
    'www.coinbase.com <evil.com/login>',
    'www.coinbase.com [https://evil.com/login]',
    'no-reply@coinbase.com <no-reply@coinbase.com.evil.com>',
    'no-reply@coinbase.com via evil.com',
    'no-reply@coinbase.com on behalf of x@evil.com',
    'Coinbase <no-reply@coinbase.com> via evil.com',
    '"Coinbase, see www.coinbase.com" <x@evil.com>',
    'From: Visit www.coinbase.com <x@evil.com>',
    'Von: Besuche www.coinbase.com oder schreibe jetzt an uns <x@evil.com>',
    'www.coinbase.com Support <x@evil.com>',
    'Coinbase.com Customer Support Team Europe <x@evil.com>',
    'coinbase.com <https://www.coinbase.com@evil.com/>',
    'www.coinbase.com (http://2130706433/)',
    'https://www.coinbase.com/a <https://www.coinbase.com.evil.com/a>',
    '[https://www.coinbase.com][1]\n\n[1]: https://evil.com',
    '[Go to https://www.coinbase.com now][1]\n\n[1]: <https://evil.com> "Title"',
    '[https://www.coinbase.com][]\n\n[https://www.coinbase.com]: https://evil.com',
    'Log in at [www.coinbase.com] today.\n\n> [www.coinbase.com]: https://evil.com',
    'https://www.coinbase.com [1]\n\nLinks:\n------\n[1] https://evil.com',
    '*https://www.coinbase.com* [a]\n\n[A]: https://evil.com',
    'https://www.coinbase.com/signin[1].\n\n[1] https://evil.com/verify',
    'https://www.coinbase.com/signin[^1]\n\n[^1]: https://evil.com',
    'https://www.coinbase.com/[2]\n\n[2] https://evil.com',
    'https://www.coinbase.com/signin¹\n\n¹ https://evil.com',
    'www.coinbase.com[1]\n[1] https://evil.com',
    'no-reply@coinbase.com[1]\n[1] mailto:x@evil.com',
    'https://www.coinbase.com (1)\n\n(1) https://evil.com',
    'https://www.coinbase.com [1]\n\nLinks:\n1. https://evil.com',
    'https://www.coinbase.com [1]\n\n* [1] https://evil.com',
    'https://www.coinbase.com, [1]\n\n[1] https://evil.com',
    'https://www.coinbase.com today [1].\n\n[1] https://evil.com',
    'https://www.coinbase.com (see [1])\n\n[1] https://evil.com',
    'https://www.coinbase.com *[1]*\n\n*[1]* https://evil.com',
    'https://www.coinbase.com {1}\n\n{1} https://evil.com',
    'https://www.coinbase.com [link1]\n\nlink1: https://evil.com',
    '[https://www.coinbase.com][X]\n\n[X]:https://evil.com',
    '[https://www.coinbase.com][login]\n\n[login]:\n    https://evil.com',
    'https://www.coinbase.com [1]\r\n\r\n[1]:\r\nhttps://evil.com',
  ]) {
    test(`is not called official: ${JSON.stringify(message)}`, () => {
      expect(officialIn(message)).toEqual([]);
      const answers = check.checkText(message).map(({ answer }) => answer);
      expect(answers[0]).toMatchObject({
        kind: 'cannot-confirm',
        why: 'typed-name',
        whose: { id: 'coinbase' },
      });
      expect(answers).toHaveLength(2);
    });
  }

  for (const message of [
    'no-reply@coinbase.com <no-reply@coinbase.com>',
    'https://www.coinbase.com <https://www.coinbase.com>',
    'Anna <no-reply@coinbase.com>',
    'Open www.coinbase.com.\nAnna <x@evil.com>',
    'Anna <x@evil.com> no-reply@coinbase.com',
    'Coinbase (no-reply@coinbase.com), Anna (x@evil.com)',
    'www.coinbase.com < 5 and > 3',
    'www.coinbase.com (e.g. for login)',
    '+1 888 908 7930 (a.m. only)',
    'Write to no-reply@coinbase.com (i.e. by mail)',
    'Visit www.coinbase.com or write to Anna <x@evil.com>',
    'Visit https://www.coinbase.com or write to Anna <x@evil.com>',
    'To: Anna, Coinbase <no-reply@coinbase.com>\nAnna <x@evil.com>',
    'Coinbase <no-reply@coinbase.com>, Anna <x@evil.com>',
    'www.coinbase.com [1] and (2)',
    'www.coinbase.com [1]\n\n[2] https://evil.com',
    'www.coinbase.com\n\n[1] https://evil.com',
    'https://www.coinbase.com/signin[1]',
    'https://www.coinbase.com/signin¹',
    '1. www.coinbase.com (1)\n2. Wait',
    'Use www.coinbase.com\nand not the other one [1]\n\n[1] https://evil.com',
    `www.coinbase.com, ${'and wait '.repeat(8)} [1]\n\n[1] https://evil.com`,
    '[1]: https://evil.com\nwww.coinbase.com',
    '[Help](https://evil.com) www.coinbase.com',
    '<a href="https://evil.com">Help</a> www.coinbase.com',
  ]) {
    test(`is not what stands here: ${JSON.stringify(message)}`, () => {
      expect(officialIn(message)).toHaveLength(1);
    });
  }

  for (const message of [
    'coinbase.com <https://www.coinbase.com/>',
    'https://www.coinbase.com/a <https://www.coinbase.com/a?b=c>',
    'www.coinbase.com <https://help.coinbase.com/en>',
    'No-Reply@coinbase.com <no-reply@coinbase.com>',
    'no-reply@coinbase.com <mailto:no-reply@coinbase.com?subject=a>',
    'no-reply@coinbase.com (www.coinbase.com)',
    'no-reply@coinbase.com via mail.coinbase.com',
    '[+1 888 908 7930](tel:+18889087930)',
    '[www.coinbase.com](https://www.coinbase.com)',
    '[no-reply@coinbase.com](mailto:no-reply@coinbase.com)',
    'www.coinbase.com [1]\n\n[1] https://www.coinbase.com/',
    '[www.coinbase.com][1]\n\n[1]: https://www.coinbase.com/',
    'https://www.coinbase.com/signin[1]\n\n[1] https://www.coinbase.com/signin',
    '[1-888-908-7930](tel:+18889087930)',
    '[(888) 908-7930](tel:+18889087930)',
    '<a href="tel:+18889087930">1-888-908-7930</a>',
    '[+1 888 908 7930](tel:0018889087930)',
    '[https://www.coinbase.com www.coinbase.com]',
  ]) {
    test(`is the same written twice: ${JSON.stringify(message)}`, () => {
      for (const answer of inShort(message)) expect(answer).toBe('official coinbase');
    });
  }

  for (const message of [
    'x@evil.com (no-reply@coinbase.com)',
    'x@evil.com (Coinbase, no-reply@coinbase.com)',
    '<x@evil.com> (www.coinbase.com)',
    'x@evil.com on behalf of no-reply@coinbase.com',
    'x@evil.com on behalf of Coinbase <no-reply@coinbase.com>',
  ]) {
    test(`behind another address is a name too: ${JSON.stringify(message)}`, () => {
      expect(inShort(message)).toEqual(['cannot-confirm: not-listed', 'cannot-confirm: typed-name']);
    });
  }

  for (const message of [
    'From: <no-reply@coinbase.com> <x@evil.com>',
    '"Coinbase <no-reply@coinbase.com>" <x@evil.com>',
    '"Coinbase > no-reply@coinbase.com > Support" <x@evil.com>',
    'no-reply@coinbase.com\n Support\n <x@evil.com>',
    '> From: no-reply@coinbase.com Support\n> <x@evil.com>',
    'no-reply@coinbase.com Support <x&y@evil.com>',
    `no-reply@coinbase.com Support <${'x'.repeat(70)}@evil.com>`,
    'no-reply@coinbase.com <  x@evil.com>',
    'no-reply@coinbase.com <"x y"@evil.com>',
    'no-reply@coinbase.com Support (x@evil.com)',
    'no-reply@coinbase.com [x@evil.com]',
    'no-reply@coinbase.com ‹x@evil.com›',
    'no-reply@coinbase.com 〈x@evil.com〉',
    'no-reply@coinbase.com {x@evil.com}',
    'x@evil (no-reply@coinbase.com)',
    'x@evil.com "no-reply@coinbase.com"',
    'https://www.coinbase.com: <https://evil.com>',
    'https://www.coinbase.com login <https://evil.com>',
    '"+1 888 908 7930" <+19005550100>',
  ]) {
    test(`is typed text: ${JSON.stringify(message).slice(0, 60)}`, () => {
      expect(officialIn(message)).toEqual([]);
      expect(inShort(message)).toContain('cannot-confirm: typed-name');
    });
  }

  for (const message of [
    '[https://www.coinbase.com/](//evil.to)',
    '[https://www.coinbase.com/](//evil)',
    '[https://www.coinbase.com/](//1572395042)',
    '[https://www.coinbase.com/](tel:+19005550100)',
    '[https://www.coinbase.com/](mailto:x@evil.com)',
    '[https://www.coinbase.com/](tg:x)',
    '[https://www.coinbase.com ](https://evil.com)',
    '[Log in at https://www.coinbase.com now](https://evil.com)',
    '[a \\] https://www.coinbase.com [b]](https://evil.com)',
    '[see [www.coinbase.com](https://www.coinbase.com)](https://evil.com)',
    '[https://www.coinbase.com] (https://evil.com)',
    '<a href="https://evil.com">\nhttps://www.coinbase.com\n</a>',
    '<a href="https://evil.com">Open https://www.coinbase.com now</a>',
    '<a data-href="https://www.coinbase.com" href=https://evil.com>Open www.coinbase.com now',
    "<A\nHREF = 'https://evil.com'><b>www.coinbase.com</b></A>",
    '<a class="[&>span]:w-4" href="https://evil.com">www.coinbase.com</a>',
    '<a title="a>b" href="https://evil.com">www.coinbase.com</a>',
    `<a title='"<' href="https://evil.com">www.coinbase.com</a>`,
    `<a title=" href='//x'" href="https://evil.com">Open www.coinbase.com</a>`,
    '<a href="https://evil.com>www.coinbase.com</a>',
    '<a href=3D"https://evil.com">www.coinbase.com</a>',
    `<a title="${'x'.repeat(3000)}" href="https://evil.com">www.coinbase.com</a>`,
    `<a 'x [ www.coinbase.com ](https://evil.com) '`,
    '{"type": "text_link", "text": "www.coinbase.com", "href": "https://evil.com"}',
    'HYPERLINK "https://evil.com" https://www.coinbase.com/en',
    '[https://evil.com https://www.coinbase.com]',
    '[888 908 7930](tel:+2348889087930)',
    '[no-reply@coinbase.com ](mailto:x@evil.com)',
    '[+1 888 908 7930](tel:+19005550100)',
    '[+1 888 908 7930](https://wa.me/19005550100)',
  ]) {
    test(`is the text of a link: ${JSON.stringify(message)}`, () => {
      expect(inShort(message)).toContain('cannot-confirm: typed-name');
      expect(
        officialIn(message).filter(
          (value) => !message.includes(`="${value}"`) && !message.includes(`](${value})`),
        ),
      ).toEqual([]);
    });
  }

  test('of a page on a platform is not another page there', () => {
    expect(inShort('t.me/seal_911_bot <https://t.me/binance_desk>')[0]).toBe('cannot-confirm: typed-name');
  });

  test('has the answer of its sender beside it', () => {
    expect(inShort('"Binance Support" <support@binance-help.net>')).toEqual([
      'imitates binance: extra-words',
    ]);
    expect(inShort('From: Binance Support <x@evil.com>')).toEqual(['cannot-confirm: not-listed']);
  });
});
