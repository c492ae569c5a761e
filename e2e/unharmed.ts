import type { Page } from '@playwright/test';
import { bait } from './payloads';
import { expect } from './person';

/** Watches for anything that takes effect on a page, from before its first script. */
export async function keepsWatch(page: Page) {
  const seen: string[] = [];
  const asked: string[] = [];
  page.context().on('request', (request) => {
    // The site's own code may come when the page rests.
    if (!/^http:\/\/localhost:\d+\/_next\/static\//.test(request.url())) asked.push(request.url());
    // Only the page itself may have it in its address.
    if (request.url().includes(bait) && !request.isNavigationRequest()) seen.push(`fetched ${request.url()}`);
  });
  page.context().on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on('page', (other) => seen.push(`opened ${other.url()}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.set(window, 'ran', `refused by the policy: ${violatedDirective} ${blockedURI}`);
    });
  });

  /** Checks that nothing ran, was fetched, or became an element. */
  const unharmed = async (what: string) => {
    const found = await page.evaluate(() => {
      const alive = 'body iframe, object, embed, base, meta[http-equiv=refresh], marquee, svg script, math';
      const elements = [...document.querySelectorAll('*')].filter((element) => {
        const handles = element.getAttributeNames().some((name) => name.startsWith('on'));
        return handles || element.matches(alive);
      });
      const links = [...document.querySelectorAll('a[href], form[action]')].filter((element) =>
        /javascript:|data:|evil/i.test(element.getAttribute('href') ?? element.getAttribute('action') ?? ''),
      );
      return {
        ran: Reflect.get(window, 'ran') ?? Reflect.get({}, 'ran') ?? null,
        elements: [...elements, ...links].map((element) => element.outerHTML.slice(0, 200)),
      };
    });
    expect.soft(found, what).toEqual({ ran: null, elements: [] });
    expect.soft(seen, what).toEqual([]);
  };
  return { asked, unharmed };
}
