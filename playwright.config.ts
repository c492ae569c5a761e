import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig, devices, firefox, webkit } from '@playwright/test';
import { findInstalled, launchArguments } from './e2e/browser.mjs';

/** Options of the stories, beside Playwright's. */
export type StoryOptions = {
  /** The language the person reads: a locale of the app. */
  wordsLocale: string;
};

const port = Number(process.env['STORIES_PORT'] ?? 4173);

// The runner sets these once and its workers inherit them: looking starts the browser.
process.env['CHROMIUM_WITH_WINDOWS'] ??= findInstalled(true) ?? '';
const chromium = findInstalled();
if (chromium) process.env['CHROMIUM_PATH'] = chromium;

const story = {
  testDir: 'e2e',
  testMatch: '*.story.ts',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    timezoneId: 'Australia/Sydney',
    // A worker's own requests are invisible to the stories that count requests.
    serviceWorkers: 'block' as const,
    // It takes a tenth of the time: `--trace on` for what fails.
    trace: 'off' as const,
    screenshot: 'only-on-failure' as const,
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [...launchArguments, '--disable-quic'],
    },
  },
};
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, hasTouch: true };
/** As itself, not by the name of Chrome. */
const elsewhere = { ...story.use, userAgent: undefined, launchOptions: {}, locale: 'en', wordsLocale: 'en' };

/** Playwright's own Firefox and WebKit, where `npx playwright install firefox webkit` has put them. */
const own = [
  { name: 'firefox', browser: firefox, device: devices['Desktop Firefox'] },
  { name: 'webkit', browser: webkit, device: devices['Desktop Safari'] },
].flatMap(({ name, browser, device }) =>
  existsSync(browser.executablePath()) ? [{ name, use: { ...device, ...phone } }] : [],
);
/** What `npm run test:browsers` has found in their place. */
const more: { name: string; use: object }[] = JSON.parse(process.env['MORE_PROJECTS'] ?? '[]');

export default defineConfig<StoryOptions>({
  // Room for a slow machine: a story waits for what it wants to see, never for a time to pass.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // Nothing is tried twice: a story that fails now and then has found something.
  retries: 0,
  workers: availableParallelism(),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // Where a story is told, by its tag; without one it is told on every screen.
  //   @narrow: the same on a wide screen.    @once: the same in every language too.
  //   @paper: the same whatever the screen.  @right-to-left: about such a language.
  //   @pseudo: of the two phones on the one in the pseudo-language, which shows what English does and more;
  //   @keys: there by keyboard, by taps in other browsers (Person.taps).
  // What a story requires of a driver stands at the story too (e2e/requires.ts).
  projects: [
    {
      ...story,
      name: 'phone',
      grepInvert: /@paper|@right-to-left|^(?!.*@once).*@(?:keys|pseudo)/s,
      use: { ...story.use, ...phone, locale: 'en', wordsLocale: 'en' },
    },
    {
      ...story,
      name: 'desktop',
      grepInvert: /@narrow|@once|@right-to-left/,
      use: { ...story.use, viewport: { width: 1280, height: 900 }, locale: 'en', wordsLocale: 'en' },
    },
    {
      ...story,
      name: 'pseudo',
      grepInvert: /@once|@paper/,
      use: { ...story.use, ...phone, locale: 'en', wordsLocale: 'ar-XB' },
    },
    ...[...own, ...more].map(({ name, use }) => ({
      ...story,
      name,
      grepInvert: /@right-to-left/,
      use: { ...elsewhere, ...use },
    })),
  ],
  webServer: {
    command: `node lib/seal/serve.mjs ${port}`,
    url: `http://localhost:${port}/en/`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
