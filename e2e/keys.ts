import { expect, type Locator, type Page } from '@playwright/test';
import { focusFaultOn } from './focus';

/**
 * Presses Tab until the goal has the focus. What was done before must have left it in the view, and on the way every stop
 * must show its focus.
 */
export async function tabsTo({ page }: { page: Page }, goal: Locator) {
  await expect(goal).toBeVisible();
  await expect.poll(() => focusFaultOn(page), 'where the focus was left').toBeNull();
  const passed: string[] = [];
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    const { stop, visible, isThere } = await goal.evaluate((goal) => {
      performance.mark('tabbed');
      const element = document.activeElement ?? document.body;
      const isThere = element === goal;
      // Tab reaches nothing with a negative index: what was done before has moved the focus only now.
      if (element !== document.body && element instanceof HTMLElement && element.tabIndex < 0)
        return { stop: 'a place', visible: true, isThere };
      // A hidden file picker shows the focus on its label. The browser draws the focus inside a date picker.
      if (element.matches('[type=datetime-local]')) return { stop: 'a picker', visible: true, isThere };
      const shows = [element, element.closest('label'), element.closest('li')].filter((one) => one !== null);
      const outlined = shows.some((one) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      });
      const { bottom, top } = element.getBoundingClientRect();
      const onScreen = bottom > 0 && top < window.innerHeight;
      return { stop: element.outerHTML.slice(0, 100), visible: outlined && onScreen, isThere };
    });
    if (!stop.startsWith('<body')) expect(visible, `the focus shows on ${stop}`).toBe(true);
    if (isThere) return;
    passed.push(stop);
  }
  throw new Error(`never reached by Tab; passed:\n${passed.join('\n')}`);
}

/** Goes there by Tab, and presses a key. */
export async function presses(who: { page: Page }, goal: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabsTo(who, goal);
  await who.page.keyboard.press(key);
}
