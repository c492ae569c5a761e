import { isIPv6 } from 'node:net';
import { describe, expect, test } from 'vitest';
import { isInside, publicPages } from './public-pages';

const at = (address: string) => isInside({ address, family: isIPv6(address) ? 6 : 4 });

describe('What may be opened', () => {
  test.each(['http://example.com/', 'data:text/html,open', 'file:///etc/hosts', 'ftp://example.com/'])(
    'is no %s',
    async (url) => {
      expect(await publicPages(new URL(url))).toMatch(/^not https/);
    },
  );

  test.each([
    'https://127.0.0.1/',
    'https://169.254.169.254/latest/',
    'https://10.1.2.3/',
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:192.168.0.1]/',
    'https://2130706433/',
    'https://localhost/',
  ])('is no %s', async (url) => {
    expect(await publicPages(new URL(url))).toBe('an address inside a private network');
  });

  test('is a public address', async () => {
    expect(await publicPages(new URL('https://192.0.66.1/'))).toBeNull();
    expect(await publicPages(new URL('https://[2606:4700::1111]/'))).toBeNull();
    const [inside, outside] = [
      ['172.16.0.1', '172.31.255.255', '100.64.0.1', '224.0.0.1', '255.255.255.255', 'fd00::1', '::'],
      ['172.15.255.255', '172.32.0.0', '100.128.0.0', '11.0.0.1', '223.255.255.255', '2001:db8::1'],
    ];
    expect(inside?.filter((one) => !at(one))).toEqual([]);
    expect(outside?.filter(at)).toEqual([]);
  });
});
