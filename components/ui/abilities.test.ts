import { describe, expect, test } from 'vitest';
import { canShareFile, isInsideApp } from './abilities';

const share = async () => {};
const android = (more: string) =>
  `Mozilla/5.0 (Linux; Android 10; K${more}) AppleWebKit/537.36 (KHTML, like Gecko)`;
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('A page within another app', () => {
  test.each([
    [
      'Android’s web view',
      { userAgent: `${android('; wv')} Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36` },
    ],
    ['a web view under another name', { userAgent: `${android('')} Chrome/142.0.0.0 Mobile Safari/537.36` }],
    [
      'a web view whose app brings a share sheet',
      { userAgent: `${android('; wv')} Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36`, share },
    ],
    ['a web view on iOS', { userAgent: `${iPhone} Mobile/15E148`, share }],
    [
      'a chat on iOS with a name of its own',
      { userAgent: `${iPhone} Mobile/15E148 Safari Line/15.1.0`, share },
    ],
  ])('is known in %s', (_, browser) => expect(isInsideApp(browser)).toBe(true));

  test.each([
    ['Chrome on Android', { userAgent: `${android('')} Chrome/142.0.0.0 Mobile Safari/537.36`, share }],
    [
      'Firefox on Android',
      { userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', share },
    ],
    ['Safari on iOS', { userAgent: `${iPhone} Version/18.6 Mobile/15E148 Safari/604.1`, share }],
    ['Firefox on iOS', { userAgent: `${iPhone} FxiOS/145.0 Mobile/15E148 Safari/604.1`, share }],
    ['an app on the home screen of iOS', { userAgent: `${iPhone} Mobile/15E148`, share, standalone: true }],
    [
      'Chrome on Linux, which shares nothing',
      {
        userAgent:
          'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      },
    ],
    [
      'Firefox on Linux',
      { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' },
    ],
  ])('is not taken for one in %s', (_, browser) => expect(isInsideApp(browser)).toBe(false));
});

test('A file is shared only where the browser says that it can be', () => {
  const file = new File(['{}'], 'a.json', { type: 'application/json' });
  const browser = { userAgent: '' };
  expect(canShareFile(file, browser)).toBe(false);
  expect(canShareFile(file, { ...browser, canShare: () => false })).toBe(false);
  expect(canShareFile(file, { ...browser, canShare: (data) => data?.files?.[0] === file })).toBe(true);
});
