/** How every cache of the worker begins; the id of the build follows. */
export const cachePrefix = 'first-hour-';

/** The page that stands in for one that is not kept. */
export const offlinePage = 'offline/';

/** Files whose names change with what they hold. */
const lasting =
  /^\/(?:_next\/static\/(?:chunks|media)|[\w-]+\/(?:words|facts|offices|where)\/[0-9a-f]{12})\//;

export const isLasting = (path: string): boolean => lasting.test(path);
export const isFont = (path: string): boolean => path.startsWith('/_next/static/media/');
export const isPage = (path: string): boolean => path.endsWith('/');

/** What a page is drawn from (lib/seal/payload.mjs). What the router fetches for a tap has a query, and is not kept. */
export const isPayload = (path: string): boolean => path.endsWith('/index.txt');

/** The pages, each with its payload behind it. */
export const withPayloads = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => (isPage(path) ? [path, `${path}index.txt`] : path));

/** The language of a page or a file, as its address has it; null if it is of none. */
export const languageOf = (path: string): string | null => /^\/([a-z]{2}(?:-\w+)?)\//.exec(path)?.[1] ?? null;

/** Of these files, those of a language and those of none. */
export const inLanguage = (paths: readonly string[], language: string): string[] =>
  paths.filter((path) => [language, null].includes(languageOf(path)));

/** The pages of the account whose page this is, or whose page leads here. */
export function accountPages(path: string): string[] {
  const page = /^\/[\w-]+\/respond\/[\w-]+\//.exec(path)?.[0];
  return page ? [page, `${page}follow-up/`] : [];
}
