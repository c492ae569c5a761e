import type { Page } from '@playwright/test';

/** Blocks all scripts that a page requests from now on, until they are released. */
export async function holdsBackScripts(page: Page) {
  let comes = () => {};
  const all = new Promise<void>((resolve) => {
    comes = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await all;
    await route.continue();
  });
  return { comes };
}

/** Whether scripts have taken the page over: React attaches its properties to the elements it has hydrated. */
export const isHydrated = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].some((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactFiber$')),
    ),
  );
