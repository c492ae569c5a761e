import type { Page } from '@playwright/test';
import { inLanguage, isFont, withPayloads } from '@/lib/offline/kept-files';
import { keptFiles } from '@/lib/seal/offline.mjs';
import { expect, type Person } from './person';

/** What is asked for and does not come; what Firefox says of a file that the worker has not either comes last. */
export const noServer =
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|rejected with ‘Error: no-response/;

const { first, later } = keptFiles('out');

/** Waits until these files are kept, with the payloads of pages. */
export async function keeps(page: Page, files: readonly string[]) {
  const missing = () =>
    page.evaluate(async (paths) => {
      const kept = await Promise.all(paths.map((path) => caches.match(path, { ignoreVary: true })));
      return paths.filter((_, at) => !kept[at]);
    }, withPayloads(files));
  await expect.poll(missing, { timeout: 60_000 }).toEqual([]);
}

/** Waits until all is kept that is kept for somebody with these accounts. */
export async function isReady({ page, locale }: Person, ...accounts: string[]) {
  const pages = accounts.map((id) => `/${locale}/respond/${id}/`);
  await keeps(page, [
    ...inLanguage([...first, ...later], locale).filter((file) => !isFont(file)),
    ...pages.flatMap((path) => [path, `${path}follow-up/`]),
  ]);
}
