import { expect, type Page } from '@playwright/test';

/** The clipboard's text, found as a person would: by pasting. The site itself may not read it. */
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

/** Chromium needs a permission to paste; in other browsers a key is enough, and Playwright has no such permission. */
export async function mayPaste(page: Page) {
  const isChromium = page.context().browser()?.browserType().name() === 'chromium';
  if (isChromium) await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** Pastes into a box as a person does, since the site may only write to the clipboard. */
export async function pastes(page: Page, label: string, text: string) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByLabel(label, { exact: true }).filter({ visible: true }).focus();
  await page.keyboard.press('ControlOrMeta+V');
}
