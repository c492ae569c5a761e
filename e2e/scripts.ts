import type { Page } from '@playwright/test';

/** Lets no script through that a page asks for from now on, until they come. */
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
