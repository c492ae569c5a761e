import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { faintTextsOn } from './contrast';
import { misnamedOn } from './names';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  forced: { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' },
} as const;

export type Look = keyof typeof looks;

/** Less than half of what `axe.source` holds, which each page would read anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Everything axe reports on the screen in the first of these looks, but by the rules that are left out, a sentence each;
 * in the others, which only change colours, each text that can hardly be read. So too in the first where axe is not
 * to look at contrast, which is half of its work.
 */
export async function barriersOn(
  page: Page,
  [first = 'light', ...others]: readonly Look[],
  leftOut: readonly string[],
): Promise<string[]> {
  await page.emulateMedia(looks[first]);
  const found = (await reportOf(page, leftOut)).map((one) => `${first}: ${one}`);
  found.push(...(await misnamedOn(page)));
  for (const look of leftOut.includes('color-contrast') ? [first, ...others] : others) {
    await page.emulateMedia(looks[look]);
    found.push(...(await faintTextsOn(page)).map((one) => `${look}: ${one}`));
  }
  if (others.length > 0) await page.emulateMedia(looks.light);
  return found;
}

async function reportOf(page: Page, leftOut: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${source};undefined`);
  return page.evaluate(async (leftOut) => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }]));
    const { violations } = await runner.run(document, { resultTypes: ['violations'], rules });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, leftOut);
}
