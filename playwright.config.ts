import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
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
    // Pictures of every moment would make each story half as long again: `--trace on` takes them.
    trace: { mode: 'retain-on-failure' as const, screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure' as const,
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [...launchArguments, '--disable-quic'],
    },
  },
};
/** Told by `npm run test:browsers`, which says where these browsers are. */
const others = [
  // Its window cannot be as narrow as a phone.
  ...(process.env['WEBKIT_PATH'] ? [{ name: 'webkit', viewport: { width: 1280, height: 900 } }] : []),
  ...(process.env['FIREFOX_PATH'] ? [{ name: 'firefox', viewport: { width: 390, height: 844 } }] : []),
].map(({ name, viewport }) => ({
  ...story,
  name,
  grepInvert: /@right-to-left/,
  use: {
    baseURL: story.use.baseURL,
    timezoneId: story.use.timezoneId,
    trace: story.use.trace,
    // Playwright speaks WebDriver BiDi on this channel, with whatever stands at that path.
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL(`e2e/browsers/${name}.mjs`, import.meta.url)),
      firefoxUserPrefs: {
        // Its list of downloads would take the focus from the page.
        'browser.download.alwaysOpenPanel': false,
        // Nor does it open a PDF that was saved.
        'pdfjs.disabled': true,
        'layout.css.prefers-color-scheme.content-override': 1,
        'ui.prefersReducedMotion': 1,
      },
    },
    viewport,
    locale: 'en',
    wordsLocale: 'en',
  },
}));
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };

export default defineConfig<StoryOptions>({
  // Room for a slow machine: a story waits for what it wants to see, never for a time to pass.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // Nothing is tried twice: a story that fails now and then has found something.
  retries: 0,
  workers: availableParallelism(),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // Where a story is told, by its tag; without one it is told on every screen.
  //   @narrow: the same on a wide screen.    @once: the same in every language too.
  //   @paper: the same whatever the screen.  @right-to-left: about such a language.
  // What another browser's driver refuses stands at the story as the annotation `not in <project>`.
  projects: [
    {
      ...story,
      name: 'phone',
      grepInvert: /@paper|@right-to-left/,
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
    ...others,
  ],
  webServer: {
    command: `node lib/seal/serve.mjs ${port}`,
    url: `http://localhost:${port}/en/`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
