import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What status messages and alerts said, in turn. */
    heard: string[];
  }
}

/** Notes from now on, on every page, what a screen reader is told without asking. */
export const listensTo = (page: Page) =>
  page.addInitScript(() => {
    window.heard = [];
    const last = new WeakMap<Element, string>();
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role="status"], [role="alert"]');
        const text = region?.textContent?.trim() ?? '';
        if (!region || last.get(region) === text) continue;
        last.set(region, text);
        if (text) window.heard.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });

/** What was said since the last look. */
export const saidOn = (page: Page) => page.evaluate(() => window.heard.splice(0));
