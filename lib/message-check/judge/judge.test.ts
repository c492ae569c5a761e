import { describe, expect, test } from 'vitest';
import { messagesOf } from '@/lib/i18n/messages';
import { answersIn, everybody, inShort } from '@/lib/message-check/all.fixture';
import { isConfirmed } from '@/lib/message-check/official';
import { reasonCodes, whys } from './answer';

const only = (text: string) => {
  const [first, ...more] = answersIn(text);
  expect(more).toEqual([]);
  return first?.answer;
};

describe('The look-alikes of the research', () => {
  for (const [text, answer] of [
    ['tj-binance.com', 'imitates binance: extra-words'],
    ['zb-binance.com', 'imitates binance: extra-words'],
    ['tk-binance.com', 'imitates binance: extra-words'],
    ['binance-register.co', 'imitates binance: extra-words'],
    ['okxwebsite.com', 'imitates okx: extra-words'],
    ['kucointrader.com', 'imitates kucoin: extra-words'],
    ['manage-kucoin-login.pages.dev', 'imitates kucoin: extra-words shared-host'],
    ['bitgetapp.com', 'imitates bitget: extra-words'],
    ['gatezhuce.com', 'imitates gate: extra-words'],
    ['support-htx.framer.ai', 'imitates htx: extra-words shared-host'],
    ['htx.com.pk', 'imitates htx: other-ending'],
    ['okx.cab', 'imitates okx: other-ending'],
    ['htxx.com', 'imitates htx: typo'],
    ['ku-koin.com', 'imitates kucoin: typo extra-words'],
    ['app-revlut.help', 'imitates revolut: typo extra-words'],
    ['bimance-airdop.org', 'imitates binance: typo extra-words'],
    ['byibt.com', 'imitates bybit: typo'],
    ['krakencrypto.co[.]com', 'imitates kraken: extra-words shared-host'],
    ['log-gemini.pages[.]dev', 'imitates gemini: extra-words shared-host'],
    ['www-coinbase[.]com', 'imitates coinbase: extra-words'],
    ['bitstarnp[.]com', 'imitates bitstamp: look-alike-letter other-ending'],
    ['paypa1[.]com', 'imitates paypal: look-alike-letter'],
    ['kraken-wiki[.]de', 'imitates kraken: extra-words'],
    ['securepaypal.helpshift[.]com', 'imitates paypal: name-in-subdomain'],
    ['brokerstopllc[.]com/robinhood.com/us/en/support/', 'imitates robinhood: name-in-path'],
    ['раураӏ.com', 'imitates paypal: look-alike-letter'],
    ['xn--80aa0cbo65f.com', 'imitates paypal: look-alike-letter'],
    ['sites.google[.]com/view/cryptocurrency-helpline', 'cannot-confirm: shared-platform'],
    ['babianfox.com', 'cannot-confirm: not-listed'],
    ['lixoperdavimuzonrak.com', 'cannot-confirm: not-listed'],
    ['mycrypto[.]com', 'cannot-confirm: other-firm'],
    ['kraken.tech', 'cannot-confirm: other-firm'],
    ['kraken.io', 'cannot-confirm: other-firm'],
    ['www.paypay.ne.jp', 'cannot-confirm: other-firm'],
    ['paypal.me', 'cannot-confirm: user-content'],
    ['www.paypalobjects.com', 'cannot-confirm: unconfirmed'],
    ['tmobile.com', 'cannot-confirm: unconfirmed'],
    ['paypay.com', 'imitates paypal: typo'],
    ['tmobiles.com', 'imitates t-mobile-us: typo'],
    ['bybitglobal.com', 'cannot-confirm: unconfirmed'],
    ['kucoin.zendesk.com', 'cannot-confirm: unconfirmed'],
    ['binance.bh', 'cannot-confirm: unconfirmed'],
    ['gemini.google.com', 'cannot-confirm: not-listed'],
    ['meucorretoronline.com', 'cannot-confirm: not-listed'],
    ['team.mobile.de', 'cannot-confirm: not-listed'],
    ['mybybitwallet.com', 'imitates bybit: extra-words'],
    ['golden-gate.org', 'cannot-confirm: not-listed'],
    ['exchange.revolut.com', 'official revolut'],
    ['portal.cdp.coinbase.com', 'official coinbase'],
    ['bitfinex.statuspage.io', 'official bitfinex'],
    ['+1 864 336 8850', 'cannot-confirm: not-listed'],
    ['+1 844 227 9520', 'cannot-confirm: not-listed'],
  ] as const) {
    test(`${text} is answered with ${answer}`, () => {
      expect(inShort(text)).toEqual([answer]);
    });
  }
});

describe('An address that leads to an official host', () => {
  for (const [text, why] of [
    ['https://x@www.binance.com/', 'odd-form'],
    ['https://www.binance.com:8443/', 'port'],
    ['www.binance.com:443/login', 'port'],
    ['https://x@www.binance.com:443/', 'odd-form'],
    ['https://www%2Ebinance%2Ecom/', 'odd-form'],
    ['https://ｂinance.com/', 'odd-form'],
    ['https://binance.com\\@x', 'odd-form'],
    ['https:binance.com', 'odd-form'],
    ['binance.com–login', 'glued'],
    ['bin\u200bance.com', 'hidden-characters'],
    ['bin\u202eance\u202c.com', 'hidden-characters'],
    ['ftp://binance.com/', 'not-web'],
    ['evil-site.net:binance.com', 'unreadable'],
    ['javascript:location="https://binance.com"', 'code'],
    ['data:text/html,binance.com', 'code'],
    ['http://2130706433/', 'number'],
    ['http://0x7f.1/', 'number'],
    ['http://0177.0.0.1/', 'number'],
    ['http://[::1]/', 'number'],
  ] as const) {
    test(`but not as it is written or by its kind is not confirmed: ${text}`, () => {
      expect(inShort(text)).toEqual([`cannot-confirm: ${why}`]);
    });
  }
});

describe('A look-alike letter', () => {
  test('is named, with its code point and what it looks like', () => {
    const answer = only('bіnance.com');
    expect(answer).toMatchObject({
      kind: 'imitates',
      reasons: [
        {
          code: 'look-alike-letter',
          official: 'binance.com',
          letters: [
            {
              character: 'і',
              codePoint: 'U+0456',
              name: 'CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I',
              like: 'i',
            },
          ],
        },
      ],
    });
  });

  test('in a host that resembles nobody is shown all the same', () => {
    expect(only('https://аррӏе.com')).toMatchObject({
      kind: 'cannot-confirm',
      letters: [{ like: 'a' }, { like: 'p' }, { like: 'l' }, { like: 'e' }],
    });
  });
});

describe('An e-mail address', () => {
  for (const [text, answer] of [
    ['no-reply@mail.coinbase.com', 'official coinbase'],
    ['hello@news.gemini.com', 'official gemini'],
    ['x@futures.kraken.com', 'official kraken'],
    ['x@other.kraken.com', 'cannot-confirm: mail-not-listed'],
    ['fraud@bitvavo.com', 'official bitvavo'],
    ['support@bitvavo.com', 'cannot-confirm: mail-not-listed'],
    ['do-not-reply@binance.com', 'cannot-confirm: mail-not-listed'],
    ['support@gate.com', 'cannot-confirm: unconfirmed'],
    ['htxsupport@htx-inc.com', 'official htx'],
    ['report@phishing.gov.uk', 'official gb-7726'],
    ['coinbase.support@gmail.com', 'imitates coinbase: name-in-user'],
    ['support@coinbase.com.evil-site.net', 'imitates coinbase: name-in-subdomain'],
    ['security@gemlni.com', 'imitates gemini: look-alike-letter'],
    ['anna@example.com', 'cannot-confirm: not-listed'],
  ] as const) {
    test(`${text} is answered with ${answer}`, () => {
      expect(inShort(text)).toEqual([answer]);
    });
  }

  test('that is right can still be faked, and the answer says so', () => {
    expect(only('no-reply@coinbase.com')).toMatchObject({ kind: 'official', canBeFaked: 'sender' });
  });
});

describe('A phone number', () => {
  for (const text of [
    '+1 (888) 908-7930',
    '1-888-908-7930',
    '001 888 908 7930',
    '＋１ ８８８.９０８.７９３０',
    '1️⃣8️⃣8️⃣8️⃣ 9️⃣0️⃣8️⃣ 7️⃣9️⃣3️⃣0️⃣',
    '+1⚡888⚡908⚡7930',
    '+١ ٨٨٨ ٩٠٨ ٧٩٣٠',
    'tel:+1-888-908-7930',
  ]) {
    test(`is compared by its digits: ${text}`, () => {
      expect(only(text)).toMatchObject({ kind: 'official', whose: { id: 'coinbase' }, canBeFaked: 'caller' });
    });
  }

  test('without its calling code is said to hold in its country', () => {
    expect(only('0300 123 2040')).toMatchObject({ whose: { id: 'gb-report-fraud' }, dialledIn: ['GB'] });
    expect(only('+44 300 123 2040')).toMatchObject({ whose: { id: 'gb-report-fraud' }, dialledIn: [] });
    expect(only(' 159 ')).toMatchObject({ whose: { id: 'gb-159' }, dialledIn: ['GB'] });
  });

  test('that several have is said to be each one’s', () => {
    const owners = everybody.filter(({ phones }) => phones.some(({ value }) => value === '112'));
    expect(owners.length).toBeGreaterThan(1);
    expect(only('112')).toMatchObject({ whose: { name: owners.map(({ name }) => name).join(' / ') } });
    expect(only('112')).toMatchObject({ dialledIn: ['NL', 'SE', 'KR'] });
    expect(only('988')).toMatchObject({ dialledIn: ['US', 'CA'] });
  });

  test('with one digit changed is nobody’s', () => {
    const numbers = everybody.flatMap(({ phones }) => phones.filter(isConfirmed));
    const changed = numbers
      .filter(({ value }) => value.length > 6)
      .flatMap(({ code, value }) =>
        [...value].map(
          (digit, i) => `${code}${value.slice(0, i)}${(Number(digit) + 1) % 10}${value.slice(i + 1)}`,
        ),
      );
    expect(changed.length).toBeGreaterThan(150);
    const answers = answersIn(changed.join('\n'));
    expect(answers.length).toBe(new Set(changed).size);
    expect(answers.filter(({ answer }) => answer.kind === 'official')).toEqual([]);
  });

  test('of low confidence is not official', () => {
    expect(only('+44 20 3868 9628')).toMatchObject({ kind: 'cannot-confirm', why: 'unconfirmed' });
  });
});

describe('What cannot be confirmed', () => {
  test('comes with the page to verify it of whom the message names first', () => {
    const [first] = answersIn('Your Kraken account, not Binance: open https://secure-page.net/x');
    expect(first?.answer).toMatchObject({ whose: { id: 'kraken' }, verify: { what: 'mail' } });
  });

  test('names nobody for an ordinary word in small letters', () => {
    expect(only('meet me at the gate: secure-page.net')).toMatchObject({ whose: null, verify: null });
  });

  test('is a handle, on whatever platform', () => {
    expect(inShort('write to @seal_911_bot or @binance_desk')).toEqual([
      'cannot-confirm: not-listed',
      'cannot-confirm: other-platform',
    ]);
    expect(inShort('https://t.me/seal_911_bot')).toEqual(['official seal-911']);
    expect(inShort('x.com/binance')).toEqual(['cannot-confirm: shared-platform']);
  });
});

describe('Every code of an answer', () => {
  const { check: words } = messagesOf('en');

  test('has words, and no words stand without it', () => {
    expect(Object.keys(words.why).toSorted()).toEqual([...whys].toSorted());
    expect(Object.keys(words.reasons).toSorted()).toEqual([...reasonCodes].toSorted());
  });
});
