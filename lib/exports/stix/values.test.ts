import { describe, expect, test } from 'vitest';
import { idWithin, observableId, uuid5 } from './ids';
import { patternOf, plain, userAccount } from './observables';
import { readPattern } from './pattern.fixture';
import { timed, windowOf } from './times';
import { emailIn, handleIn, ipsIn, phoneIn, siteIn } from './values';

const values = (text: string) => ipsIn(text).map(({ value }) => value);

describe('An id', () => {
  test('of version 5 is the one that RFC 9562 gives as its example', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  for (const [type, value, id] of [
    ['ipv4-addr', '198.51.100.3', '28bb3599-77cd-5a82-a950-b5bc3caf07c4'],
    ['ipv4-addr', '198.51.100.0/24', '1ea47840-aa39-5aa8-b4a2-cd203eb6662a'],
    ['domain-name', 'example.com', 'bedb4899-d24b-5401-bc86-8f6b4cc18ec7'],
    ['email-addr', 'john@example.com', '7165e2a9-671f-585d-b1e1-ca59c671d934'],
  ] as const) {
    test(`of ${value} is the one in the text of STIX 2.1`, () => {
      expect(observableId(type, { value })).toBe(`${type}--${id}`);
    });
  }

  test('is another in another record, and for another type', () => {
    const a = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const b = '7c9e6679-7425-40de-944b-e07fc1f90ae8';
    const uuids = [idWithin(a, 'note', 'x'), idWithin(b, 'note', 'x'), idWithin(a, 'event', 'x')].map(
      (id) => id.split('--')[1],
    );
    expect(new Set(uuids).size).toBe(3);
  });
});

describe('Of what people type,', () => {
  test('IP addresses are read one by one, and IPv6 in its canonical form', () => {
    expect(values('203.0.113.5, 2001:DB8:0::1;10.0.0.0/8\n::1')).toEqual([
      '203.0.113.5',
      '2001:db8::1',
      '10.0.0.0/8',
      '::1',
    ]);
    expect(values('::ffff:1.2.3.4 2001:db8::/32')).toEqual(['::ffff:102:304', '2001:db8::/32']);
    for (const none of [
      '',
      '1.2.3',
      '256.1.1.1',
      '01.2.3.4',
      '1.2.3.4/33',
      '1.2.3.4/8/8',
      'a',
      ':::',
      '::/129',
      '5',
    ])
      expect(values(none), none).toEqual([]);
  });

  test('an e-mail address may stand behind a name', () => {
    expect(emailIn(' Help <no-reply@Binance-Secure.help> ')).toEqual({
      value: 'no-reply@Binance-Secure.help',
      host: 'binance-secure.help',
    });
    for (const none of [
      '',
      'a@b',
      '@b.example',
      'a@b@c.example',
      'a b@c.example',
      '.a@c.example',
      '+61400111222',
    ])
      expect(emailIn(none), none).toBeNull();
  });

  test('a telephone number is one string, with its plus sign only if it was typed', () => {
    expect(phoneIn('+61 (0)400-111.222')).toBe('+610400111222');
    expect(phoneIn('0400 111 222')).toBe('0400111222');
    for (const none of ['', '12345', 'Binance', '+61 400 CALL', '1234567890123456', '400+111222'])
      expect(phoneIn(none), none).toBeNull();
  });

  test('a name on a platform loses its at sign and has no spaces', () => {
    expect(handleIn('@binance_help')).toBe('binance_help');
    for (const none of ['', '@', 'two words', "it's", 'a@b.example']) expect(handleIn(none), none).toBeNull();
  });

  test('the address of a site gives its host, and the page if the scheme was typed', () => {
    const page = 'https://evil.example/a';
    expect(siteIn(page)).toEqual({ host: 'evil.example', ip: null, page, alone: false });
    expect(siteIn('evil.example/a')).toEqual(siteIn(page));
    expect(siteIn('evil.example')).toEqual({ host: 'evil.example', ip: null, page: null, alone: true });
    expect(siteIn('HTTP://User:p@Evil.example:8080')).toEqual({
      host: 'evil.example',
      ip: null,
      page: 'http://User:p@evil.example:8080/',
      alone: true,
    });
    // A Cyrillic letter that looks like a Latin one.
    expect(siteIn('https://b\u0456nance.com').host).toBe('xn--bnance-pvf.com');
    expect(siteIn('https://203.0.113.5/x')).toMatchObject({ host: null, ip: { value: '203.0.113.5' } });
    expect(siteIn('http://[::1]/').ip).toEqual({ type: 'ipv6-addr', value: '::1' });
    for (const none of [
      '',
      'AnyDesk',
      '5',
      '1.2',
      'me@evil.example',
      'https://',
      'javascript:alert(1)',
      'two words',
      'https://a"b.example',
    ])
      expect(siteIn(none), none).toEqual({ host: null, ip: null, page: null, alone: false });
  });

  test('signs that RFC 3986 does not allow in an address are encoded', () => {
    expect(siteIn('https://evil.example/%zz[]|^?{}`"#a#b').page).toBe(
      'https://evil.example/%25zz%5B%5D%7C%5E?%7B%7D%60%22#a%23b',
    );
  });
});

describe('A pattern', () => {
  test('escapes what ends a string, and nothing else', () => {
    const seen = userAccount({ account_type: 'x', user_id: `a'b\\c\nd"]`, account_login: ' AND ' });
    expect(patternOf(seen)).toBe(
      `[user-account:account_type = 'x' AND user-account:user_id = 'a\\'b\\\\c\nd"]' AND user-account:account_login = ' AND ']`,
    );
    expect(readPattern(patternOf(seen))).toEqual({
      type: 'user-account',
      account_type: 'x',
      user_id: `a'b\\c\nd"]`,
      account_login: ' AND ',
    });
  });

  test('looks for the addresses in a range', () => {
    expect(patternOf(plain('ipv4-addr', '10.0.0.0/8'))).toBe("[ipv4-addr:value ISSUBSET '10.0.0.0/8']");
  });
});

describe('A moment', () => {
  const start = (precision: 'exact' | 'minute' | 'hour' | 'day', at: string) =>
    timed('start', { precision, at });

  test('is cut to what is known, in UTC', () => {
    const at = '2026-11-22T13:40:25.500+11:00';
    expect(start('exact', at)).toEqual({
      start_time: '2026-11-22T02:40:25.500Z',
      start_time_fidelity: 'second',
    });
    expect(start('minute', at)['start_time']).toBe('2026-11-22T02:40:00.000Z');
    expect(start('hour', at)['start_time']).toBe('2026-11-22T02:00:00.000Z');
    expect(timed('end', { precision: 'unknown' })).toEqual({});
    expect(timed('end', undefined)).toEqual({});
  });

  for (const offset of ['-11:00', '-05:00', '+00:00', '+05:45', '+11:00', '+12:00']) {
    for (const time of ['00:00', '12:00', '23:59']) {
      test(`known by its day is that day on the calendar at ${time} and ${offset}`, () => {
        expect(start('day', `2026-11-22T${time}:00.000${offset}`)).toEqual({
          start_time: '2026-11-22T00:00:00.000Z',
          start_time_fidelity: 'day',
        });
      });
    }
  }

  test('was within the whole local day, if only the day is known', () => {
    const window = windowOf({ precision: 'day', at: '2026-11-22T12:00:00.000+11:00' });
    expect([window?.from, window?.to].map((at) => new Date(at ?? 0).toISOString())).toEqual([
      '2026-11-21T13:00:00.000Z',
      '2026-11-22T12:59:59.999Z',
    ]);
  });
});
