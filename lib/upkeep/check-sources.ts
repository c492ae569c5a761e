import type { Address } from './addresses';
import { acknowledge, compare, type Finding, type Kept, keep, readKept, writeKept } from './kept';
import { type Limits, openPages, type Seen } from './open-pages';
import type { Rule } from './public-pages';

const day = 24 * 3_600_000;

/** What somebody has to look at, the worst first. */
const reported = [
  'gone',
  'moved',
  'changed',
  'refused',
  'unreachable',
  'too-long',
] as const satisfies Finding[];

interface Check {
  /** Every address of the content. */
  addresses: readonly Address[];
  /** Where what was seen is kept. */
  file: string;
  limits: Limits;
  rule?: Rule;
  now?: () => Date;
  print: (line: string) => void;
  /** Opens those of the last day again too. */
  again?: boolean;
  /** Only addresses that hold all of these. */
  words?: readonly string[];
}

/**
 * Opens the addresses that were not open within a day, and reports what is new about any of them: also what an earlier
 * run found, until its facts were checked. What is no longer in the content is forgotten.
 */
export async function checkSources(check: Check): Promise<void> {
  const { addresses, file, limits, rule, now = () => new Date(), print, again = false, words = [] } = check;
  const before = readKept(file);
  const pages: Record<string, Kept> = {};
  for (const { url, checked } of addresses) {
    const kept = before[url];
    if (kept) pages[url] = acknowledge(kept, checked);
  }
  const all = addresses.filter(({ url }) => words.every((word) => url.includes(word)));
  const isFresh = ({ at, outcome }: Seen) => outcome === 'open' && now().getTime() - Date.parse(at) < day;
  const due = all.filter(({ url }) => again || !pages[url] || !isFresh(pages[url].last));
  print(`${due.length} of ${all.length} pages to open, with a pause of ${limits.pause / 1000} s a host.`);
  await openPages({
    urls: due.map(({ url }) => url),
    limits,
    ...(rule && { rule }),
    now,
    onSeen: (url, seen) => {
      print(`${compare(pages[url]?.known, seen).padEnd(11)} ${url}${wayOf(seen)}`);
      pages[url] = keep(pages[url], seen);
      writeKept(file, pages);
    },
  });
  for (const finding of reported) {
    const some = all.filter(
      ({ url }) => pages[url] && compare(pages[url].known, pages[url].last) === finding,
    );
    if (some.length === 0) continue;
    print(`\n${finding}: ${some.length}`);
    for (const { url, facts } of some)
      print([`  ${url}${wayOf(pages[url]?.last)}`, ...facts.map((fact) => `    ${fact}`)].join('\n'));
  }
}

/** Why a page was not open, and where it led. */
const wayOf = ({ why, movedTo }: Partial<Seen> = {}) =>
  `${why ? ` (${why})` : ''}${movedTo ? `\n         -> ${movedTo}` : ''}`;
