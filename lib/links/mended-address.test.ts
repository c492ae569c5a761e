import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendedAddress } from './mended-address';

const known = { locales: ['en', 'ar-XB'], accounts: ['binance', 'crypto-com'], actions: ['delete-api-keys'] };
const mended = (path: string, hash = '') => mendedAddress(path, hash, known);

describe('An address that a mail filter broke', () => {
  const meant = '/en/respond/binance/#delete-api-keys/case/482615';
  for (const [how, path, hash] of [
    ['escaped its number sign', '/en/respond/binance/%23delete-api-keys/case/482615', ''],
    ['escaped it twice', '/en/respond/binance/%2523delete-api-keys/case/482615', ''],
    ['escaped all its marks', '/en/respond/binance/%23delete-api-keys%2Fcase%2F482615', ''],
    ['escaped it and closed a bracket', '/en/respond/binance/%23delete-api-keys/case/482615%3E', ''],
    ['escaped it and ended a sentence', '/en/respond/binance/%23delete-api-keys/case/482615.', ''],
    ['left the slash out', '/en/respond/binance%23delete-api-keys/case/482615', ''],
    ['put a bracket before the fragment', '/en/respond/binance/%3E', '#delete-api-keys/case/482615'],
  ] as const) {
    test(`is found again where it ${how}`, () => {
      expect(mended(path, hash)).toBe(meant);
    });
  }

  test('without a fragment leads to the account', () => {
    expect(mended('/en/respond/crypto-com/%3E')).toBe('/en/respond/crypto-com/');
    expect(mended('/en/respond/crypto-com.')).toBe('/en/respond/crypto-com/');
    expect(mended('/en/respond/crypto-com/%23EVILWORD')).toBe('/en/respond/crypto-com/');
  });

  for (const path of [
    '/',
    '/en/',
    '/xx/respond/binance/%23tasks',
    '/en/respond/nobody/%23tasks',
    '/en/respond/binance/elsewhere',
    '/en/respond/binance/',
    '//evil.example/respond/binance/%23tasks',
    '/en/respond/constructor/%23tasks',
    '/%E0%A4%A/respond/binance/%23tasks',
  ]) {
    test(`is not guessed at: ${path}`, () => {
      expect(mended(path)).toBeNull();
    });
  }

  test('is made of known parts only, whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '/',
        'en',
        '/respond/',
        'binance',
        '%23',
        '#',
        'tasks',
        '/case/',
        '482615',
        '%3E',
        '..',
        '\\',
      ),
      fc.string({ maxLength: 4 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (path, hash) => {
        expect(mended(`/en/respond/binance${path}`, hash) ?? '/en/respond/binance/').toMatch(
          /^\/en\/respond\/binance\/(?:#(?:[a-z-]*)(?:(?:\/case){0,2}|\/case\/(?:[A-Za-z]{1,3}-?)?\d{6}))?$/,
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
