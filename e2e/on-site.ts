import type { Page } from '@playwright/test';
import { type Site, startSite } from './deploy';
import { test as base } from './person';

/** A story on a server of its own, which can go away and put up another build. */
export const test = base.extend<{ site: Site }>({
  site: async ({ wordsLocale }, use) => {
    const site = await startSite(wordsLocale);
    await use(site);
    site.stop();
  },
  baseURL: ({ site }, use) => use(site.url),
});

/** Marks the current page; a full load removes the mark. */
export const marks = ({ page }: { page: Page }) =>
  page.evaluate(() => void Object.assign(window, { isMarked: true }));
