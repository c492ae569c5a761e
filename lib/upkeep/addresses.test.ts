import { describe, expect, test } from 'vitest';
import { accounts } from '@/lib/content/accounts/registry';
import { content } from '@/lib/content/content.fixture';
import { addressesIn } from './addresses';

describe('The addresses of the content', () => {
  const all = addressesIn(content);
  const at = (path: string) => all.find(({ facts }) => facts.includes(path));

  test('are all that stand in it, each once', () => {
    const written = [...JSON.stringify(content).matchAll(/"(https:\/\/[^"\s]+)"/g)].map(([, url]) => url);
    expect(all.map(({ url }) => url).toSorted()).toEqual([...new Set(written)].toSorted());
  });

  test('are also those of offices, support lines, look-ups, places and pages of others', () => {
    const { url } = accounts.find(({ id }) => id === 'binance')?.channels?.verify ?? {};
    expect(at('accounts/binance/channels/verify/url')?.url).toBe(url);
    for (const path of [
      'supportLines/us-988/link',
      'authorities/us-ic3/links/0/url',
      'actions/secure-email/steps/password/pages/0/url',
    ])
      expect(at(path), path).toBeDefined();
  });

  test('have the day of the oldest fact that names them, or of the row that they stand in', () => {
    const [url, other] = ['https://example.com/a', 'https://example.com/b'];
    const source = (checked: string) => ({ source: { title: 'x', url }, checked });
    const tree = {
      facts: [source('2026-03-01'), { value: url, ...source('2026-02-01') }],
      rows: [{ id: 'row', link: other, sources: [source('2026-05-01'), source('2026-04-01')] }],
      others: ['https://example.com/c'],
    };
    expect(addressesIn(tree).map(({ url, checked }) => [url, checked])).toEqual([
      [url, '2026-02-01'],
      [other, '2026-04-01'],
      ['https://example.com/c', ''],
    ]);
  });
});
