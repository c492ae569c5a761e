import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from './addresses';
import { compare, type Finding, limits, openPages, type Seen } from './open-pages';

// Opens every source and deep link from a machine with a network, and says which have moved, gone or changed: `npm run
// sources`. What was seen is kept in lib/upkeep/seen.json after each page, so a run that was broken off goes on where it
// was. `-- --all` opens those of the last day again; `-- binance` opens those whose address holds that word.
const file = join(import.meta.dirname ?? '.', 'seen.json');
const day = 24 * 3_600_000;

const words = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const again = process.argv.includes('--all');
const seen: Record<string, Seen> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

const all = addresses().filter(({ url }) => words.every((word) => url.includes(word)));
const isFresh = (url: string) => {
  const { at, outcome } = seen[url] ?? {};
  return at !== undefined && outcome === 'open' && Date.now() - Date.parse(at) < day;
};
const due = all.filter(({ url }) => again || !isFresh(url));
console.log(`${due.length} of ${all.length} pages to open, with a pause of ${limits.pause / 1000} s a host.`);

const findings = new Map<string, Finding>();
await openPages({
  urls: due.map(({ url }) => url),
  limits,
  onSeen: (url, now) => {
    const before = seen[url];
    const finding = compare(before, now);
    findings.set(url, finding);
    console.log(`${finding.padEnd(11)} ${url}${now.movedTo ? `\n         -> ${now.movedTo}` : ''}`);
    // A page that could not be read now keeps what it said before, to compare with later.
    seen[url] = now.outcome === 'open' || !before?.digest ? now : { ...now, digest: before.digest };
    const sorted = Object.fromEntries(Object.entries(seen).toSorted(([a], [b]) => a.localeCompare(b, 'en')));
    writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  },
});

for (const finding of ['gone', 'moved', 'changed', 'refused', 'unreachable'] as const) {
  const some = due.filter(({ url }) => findings.get(url) === finding);
  if (some.length === 0) continue;
  console.log(`\n${finding}: ${some.length}`);
  for (const { url, facts } of some) console.log(`  ${url}\n    ${facts.join('\n    ')}`);
}
