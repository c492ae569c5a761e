import type { Page } from '@playwright/test';

/**
 * What is wrong with the place of the focus, as a sentence: nothing has it, though `tabsTo` gave it to something on this page, or
 * what has it is outside the view or below something else (WCAG 2.2, 2.4.3 and 2.4.11). Null if all is well.
 */
export async function focusFaultOn(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body)
      return performance.getEntriesByName('tabbed').length > 0 ? 'nothing has the focus' : null;
    // A hidden file picker shows the focus on its label.
    const shown = focused.clientWidth === 1 ? (focused.closest('label, li') ?? focused) : focused;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const what = shown.outerHTML.slice(0, 120);
    const end = Math.min(bottom, window.innerHeight);
    if (end <= 0 || top >= window.innerHeight) return `outside the view, ${top} to ${bottom}: ${what}`;
    const middle = (left + right) / 2;
    // From its beginning, as much as is in the view.
    const points = [1, (end - Math.max(top, 0)) / 2, end - Math.max(top, 0) - 1];
    const isFree = points.some((y) => {
      const hit = document.elementFromPoint(middle, Math.max(top, 0) + y);
      return hit !== null && (shown.contains(hit) || hit.contains(shown));
    });
    return isFree ? null : `hidden below something, ${top} to ${bottom}: ${what}`;
  });
}
