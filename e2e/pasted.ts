import { expect, type Page } from '@playwright/test';

/** What was copied, as a person finds out: by pasting it. The site itself may not read the clipboard. */
export async function pasted(page: Page) {
  const box = await page.evaluateHandle(() => {
    const before = document.activeElement as HTMLElement | null;
    const box = document.createElement('textarea');
    box.addEventListener('blur', () => before?.focus());
    document.body.append(box);
    box.focus();
    return box;
  });
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
    expect(await box.evaluate(({ value }) => value)).not.toBe('');
  }).toPass();
  return box.evaluate((one) => {
    const { value } = one;
    one.blur();
    one.remove();
    return value;
  });
}
