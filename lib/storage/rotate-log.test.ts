import { describe, expect, test } from 'vitest';
import { keepsALog } from './rotate-log';

const kit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('A log of what is written', () => {
  for (const [name, agent] of [
    ['Chrome', `Mozilla/5.0 (Linux; Android 10; K) ${kit} Chrome/148.0.0.0 Mobile Safari/537.36`],
    ['Edge', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${kit} Chrome/148.0.0.0 Safari/537.36 Edg/148.0.0.0`],
    [
      'a web view',
      `Mozilla/5.0 (Linux; Android 15; wv) ${kit} Version/4.0 Chrome/148.0.0.0 Mobile Safari/537.36`,
    ],
    ['Chromium', `Mozilla/5.0 (X11; Linux x86_64) ${kit} Chromium/148.0.0.0 Safari/537.36`],
    ['without windows', `Mozilla/5.0 (X11; Linux x86_64) ${kit} HeadlessChrome/148.0.0.0 Safari/537.36`],
  ] as const)
    test(`is kept by ${name}`, () => {
      expect(keepsALog(agent)).toBe(true);
    });

  for (const [name, agent] of [
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
    [
      'Safari',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15',
    ],
    [
      'Chrome on an iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/148.0.0.0 Mobile/15E148 Safari/604.1',
    ],
  ] as const)
    test(`is not kept by ${name}`, () => {
      expect(keepsALog(agent)).toBe(false);
    });
});
