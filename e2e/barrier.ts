import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  forced: { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' },
} as const;

export type Look = keyof typeof looks;

/** Less than half of what `axe.source` holds, which each page would read anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything axe reports on the screen in these looks, but by the rules that are left out, a sentence each. */
export async function barriersOn(
  page: Page,
  inLooks: readonly Look[],
  leftOut: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const look of inLooks) {
    await page.emulateMedia(looks[look]);
    // Other looks only change colours.
    found.push(
      ...(await ask(page, look === inLooks[0] ? null : 'color-contrast')).map((one) => `${look}: ${one}`),
    );
  }
  await page.emulateMedia(looks.light);
  return found.filter((one) => !leftOut.some((rule) => one.includes(`: ${rule}: `)));
}

async function ask(page: Page, onlyRule: string | null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${source};undefined`);
  return page.evaluate(async (rule) => {
    const runner = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await runner.run(document, {
      resultTypes: ['violations'],
      ...(rule && { runOnly: [rule] }),
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, onlyRule);
}
