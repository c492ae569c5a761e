import { describe, expect, test } from 'vitest';
import { expectNone } from '@/lib/testing/problems.fixture';
import { reviewedHosts, splitAddress } from './reviewed-hosts';

describe('The list of reviewed hosts', () => {
  test('says of each host whose it is in one way, in the form an address has it', () => {
    const twice = reviewedHosts.flatMap((one, i) =>
      reviewedHosts
        .slice(0, i)
        .filter(({ host }) => host === one.host)
        .map(({ host, whose }) => `${host} is listed twice: as a host of ${whose}, and of ${one.whose}.`),
    );
    expectNone(twice);
    for (const { host } of reviewedHosts) expect(new URL(`https://${host}/`).host).toBe(host);
  });

  test('gives each host the domain it ends in, and says whose it is', () => {
    for (const { host, domain, whose } of reviewedHosts) {
      expect(host === domain || host.endsWith(`.${domain}`), host).toBe(true);
      expect(domain).toContain('.');
      expect(whose).not.toBe('');
    }
  });
});

describe('An address', () => {
  for (const [url, before, domain, after] of [
    [
      'https://www.binance.com/en/my/settings/api-management',
      'www.',
      'binance.com',
      '/en/my/settings/api-management',
    ],
    ['https://binance.com/en/square/post/1226065', '', 'binance.com', '/en/square/post/1226065'],
    ['https://www.binance.com/', 'www.', 'binance.com', ''],
    ['https://www.binance.com', 'www.', 'binance.com', ''],
    ['https://www.cyber.gov.au/report?a=1&b=2', 'www.', 'cyber.gov.au', '/report?a=1&b=2'],
    ['https://consumer.ftc.gov/x', 'consumer.', 'ftc.gov', '/x'],
    // Every name directly under these two is somebody else's: the whole host is the registered domain.
    ['https://stopthinkfraud.campaign.gov.uk/x', '', 'stopthinkfraud.campaign.gov.uk', '/x'],
    ['https://bybit-exchange.github.io/docs', '', 'bybit-exchange.github.io', '/docs'],
  ] as const) {
    test(`${url} is cut round its domain`, () => {
      expect(splitAddress(url)).toEqual({ before, domain, after });
    });
  }

  for (const url of [
    'https://evil.example/www.binance.com',
    'https://www.binance.com.evil.example/',
    'https://www.binance.com@evil.example/',
    'https://www.bіnance.com/',
    'https://support.binance.com/',
    'https://www.binance.com:8443/',
    'https://wwwbinance.com/',
  ]) {
    test(`${url} is not on the list, and is never shown`, () => {
      expect(() => splitAddress(url)).toThrow('not on the reviewed list');
    });
  }

  test('in capitals is the same address', () => {
    expect(splitAddress('HTTPS://WWW.BINANCE.COM/En').domain).toBe('binance.com');
  });
});
