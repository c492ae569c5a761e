import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyCluedRecord,
  type Bundle,
  bundleOf,
  foundingCase,
  ofType,
  recordOf,
  told,
} from './bundle.fixture';
import { readPattern } from './pattern.fixture';

const indicators = (bundle: Bundle) =>
  ofType(bundle, 'indicator').map(({ pattern, indicator_types }) => [pattern, indicator_types]);

describe('The indicators in a STIX bundle', () => {
  test('are of what really is an address, once each, and never of the exchange itself', async () => {
    const bad = ['malicious-activity'];
    const odd = ['anomalous-activity'];
    expect(indicators(await bundleOf(foundingCase))).toEqual([
      ["[phone-number:value = '+61400111222']", odd],
      ["[user-account:account_type = 'telegram' AND user-account:account_login = 'binance_help_desk']", bad],
      ["[url:value = 'https://t.me/binance_help']", bad],
      ["[email-addr:value = 'no-reply@binance-secure.help']", odd],
      ["[url:value = 'https://binance-secure.help/login?a=%7Bb%7D']", bad],
      ["[domain-name:value = 'binance-secure.help']", odd],
      ["[ipv4-addr:value = '203.0.113.5']", odd],
      ["[ipv6-addr:value = '2001:db8::1']", odd],
      ["[cryptocurrency-wallet:value = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8']", bad],
      ["[phone-number:value = '0400111222']", bad],
      ["[ipv4-addr:value ISSUBSET '198.51.100.0/24']", bad],
    ]);
  });

  test('are of trusted IP addresses unless all of them are the person’s', async () => {
    for (const [knownIps, found] of [
      ['yes', 0],
      ['no', 1],
      ['unsure', 1],
      [undefined, 1],
    ] as const) {
      const key = { kind: 'api-key', trustedIps: '203.0.113.5', ...(knownIps && { knownIps }) } as const;
      const bundle = await bundleOf(recordOf(...told(key)));
      expect(indicators(bundle)).toHaveLength(found);
      expect(ofType(bundle, 'ipv4-addr')).toHaveLength(1);
      const said = `All known to the account holder: ${{ yes: 'Yes', no: 'No', unsure: 'Not sure' }[knownIps ?? 'no']}`;
      expect(JSON.stringify(bundle).includes(said)).toBe(knownIps !== undefined);
    }
  });

  test('are of the address that a link leads to', async () => {
    const address = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8';
    const to = `https://tronscan.org/#/address/${address}/transfers`;
    const bundle = await bundleOf(recordOf(...told({ kind: 'transaction', asset: 'USDT', to })));
    expect(indicators(bundle)).toEqual([
      [`[cryptocurrency-wallet:value = '${address}']`, ['malicious-activity']],
    ]);
  });

  test('are of no token’s own contract, where it was told as who received it', async () => {
    const to = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';
    const bundle = await bundleOf(recordOf(...told({ kind: 'transaction', asset: 'USDT', to })));
    expect(indicators(bundle)).toEqual([]);
    expect(ofType(bundle, 'cryptocurrency-wallet')).toHaveLength(1);
  });

  test('are never of a whole platform because of one page on it', async () => {
    const facts = ['t.me/evil_help', 'https://t.me/evil_help', 'https://forms.example/d/1'].map(
      (url) => ({ kind: 'suspect', url }) as const,
    );
    expect(indicators(await bundleOf(recordOf(...told(...facts)))).map(([pattern]) => pattern)).toEqual([
      "[url:value = 'https://t.me/evil_help']",
      "[url:value = 'https://forms.example/d/1']",
    ]);
  });

  test('rest on what was observed, and point to the incident', async () => {
    const bundle = await bundleOf(foundingCase);
    const wallet = ofType(bundle, 'indicator').find(({ name }) => String(name).startsWith('TJR'));
    const links = ofType(bundle, 'relationship').filter(({ source_ref: from }) => from === wallet?.id);
    expect(
      links.map(({ relationship_type: type, target_ref: to }) => [type, String(to).split('--')[0]]),
    ).toEqual([
      ['related-to', 'incident'],
      ['based-on', 'observed-data'],
      ['based-on', 'observed-data'],
    ]);
  });

  test('are written so that a reader of patterns finds the same thing again', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(anyCluedRecord, async (record) => {
        const bundle = await bundleOf(record);
        for (const { pattern } of ofType(bundle, 'indicator')) {
          expect(bundle.objects).toContainEqual(expect.objectContaining(readPattern(String(pattern))));
          read += 1;
        }
      }),
    );
    expect(read).toBeGreaterThan(50);
  });
});
