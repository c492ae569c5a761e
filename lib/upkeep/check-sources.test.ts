import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFile } from '@/lib/testing/scratch.fixture';
import { checkSources } from './check-sources';
import { localPages, localSite, page, quick } from './site.fixture';

const site = localSite();
const paths = ['/help', '/old', '/none', '/calm'];

/** An editor's machine: runs on chosen days, with facts that were checked on chosen days. */
function desk() {
  const file = scratchFile('seen.json');
  return {
    file,
    /** What a run says: a line for each page opened, then the report. */
    async run(at: string, checked = '2026-01-01', options: { again?: boolean; words?: string[] } = {}) {
      const lines: string[] = [];
      await checkSources({
        addresses: paths.map((path) => ({ url: `${site.base()}${path}`, facts: [`at${path}`], checked })),
        file,
        limits: quick,
        rule: localPages,
        now: () => new Date(at),
        print: (line) => lines.push(line.replaceAll(site.base(), '')),
        ...options,
      });
      const [first = '', ...rest] = lines;
      const end = rest.findIndex((line) => line.startsWith('\n'));
      return {
        first,
        opened: rest.slice(0, end < 0 ? undefined : end),
        report: end < 0 ? [] : rest.slice(end),
      };
    },
  };
}
const calm = () => {
  site.pages['/help'] = { body: page('Press the button.', 'token = 1') };
  site.pages['/old'] = { body: page('It is here.') };
  site.pages['/none'] = { body: page('Still there.') };
  site.pages['/calm'] = { body: page('Nothing new.') };
};
const worse = () => {
  site.pages['/help'] = { body: page('Press the other button.') };
  site.pages['/old'] = { status: 301, to: '/new' };
  site.pages['/new'] = { body: page('It is here.') };
  site.pages['/none'] = { status: 410 };
};
const all = [
  '\ngone: 1',
  '  /none (410)\n    at/none',
  '\nmoved: 1',
  '  /old\n         -> /new\n    at/old',
  '\nchanged: 1',
  '  /help\n    at/help',
];

describe('Checking the sources', () => {
  test('finds nothing at first, nor where only a script differs', async () => {
    calm();
    const { run } = desk();
    const first = await run('2026-03-01T10:00:00Z');
    expect(first.first).toMatch(/^4 of 4 pages/);
    expect(first.opened.map((line) => line.split(' ')[0])).toEqual(['first', 'first', 'first', 'first']);
    expect(first.report).toEqual([]);
    site.pages['/help'] = { body: page('Press  the\nbutton.', 'token = 2') };
    expect((await run('2026-03-03T10:00:00Z')).report).toEqual([]);
  });

  test('says again what it found until the facts were checked, and no longer', async () => {
    calm();
    const { run } = desk();
    await run('2026-03-01T10:00:00Z');
    worse();
    expect((await run('2026-03-03T10:00:00Z')).report).toEqual(all);
    // An hour later the open pages are left alone, and everything is said again.
    const soon = await run('2026-03-03T11:00:00Z');
    expect(soon.first).toMatch(/^1 of 4 pages/);
    expect(soon.report).toEqual(all);
    expect((await run('2026-03-09T10:00:00Z')).report).toEqual(all);
    expect((await run('2026-03-09T11:00:00Z', '2026-03-02')).report).toEqual(all);
    // Checked on the day of the finding: what is gone is gone all the same.
    expect((await run('2026-03-09T12:00:00Z', '2026-03-03')).report).toEqual(all.slice(0, 2));
    site.pages['/none'] = { body: page('Still there.') };
    expect((await run('2026-03-20T10:00:00Z', '2026-03-03')).report).toEqual([]);
  });

  test('takes back what is again as it was known', async () => {
    calm();
    const { run } = desk();
    await run('2026-03-01T10:00:00Z');
    worse();
    await run('2026-03-03T10:00:00Z');
    calm();
    expect((await run('2026-03-05T10:00:00Z')).report).toEqual([]);
  });

  test('loses nothing of what a run found that was broken off', async () => {
    calm();
    const { run, file } = desk();
    await run('2026-03-01T10:00:00Z');
    worse();
    // Broken off after one page.
    await run('2026-03-03T10:00:00Z', '2026-01-01', { words: ['/help'] });
    expect(readdirSync(dirname(file))).toEqual(['seen.json']);
    site.asked.length = 0;
    const { first, report } = await run('2026-03-03T10:05:00Z');
    expect(first).toMatch(/^3 of 4 pages/);
    expect(site.asked).not.toContain('/help');
    expect(report).toEqual(all);
    expect((await run('2026-03-03T10:06:00Z', '2026-01-01', { again: true })).first).toMatch(/^4 of 4/);
  });

  test('keeps each page as soon as it was opened', async () => {
    calm();
    const { run, file } = desk();
    const kept: string[][] = [];
    site.pages['/old'] = {
      does: (response) => {
        kept.push(existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8'))) : []);
        response.end(page('It is here.'));
      },
    };
    await run('2026-03-01T10:00:00Z');
    expect(kept).toEqual([[`${site.base()}/help`]]);
    // Each time another file takes its place, whole from the start.
    const before = statSync(file).ino;
    await run('2026-03-03T10:00:00Z', '2026-01-01', { words: ['/help'] });
    expect(statSync(file).ino).not.toBe(before);
  });

  test('says of a page that is longer than what is read that its end is not known', async () => {
    calm();
    const { run } = desk();
    site.pages['/calm'] = { body: 'a'.repeat(quick.bytes + 1) };
    await run('2026-03-01T10:00:00Z');
    expect((await run('2026-03-03T10:00:00Z')).report).toEqual(['\ntoo-long: 1', '  /calm\n    at/calm']);
  });
});

test('The program knows its addresses, and opens those that are asked for', { tags: ['slow'] }, () => {
  const said = execFileSync(
    process.execPath,
    ['lib/testing/run-typescript.mjs', 'lib/upkeep/sources.program.ts', 'no-such-address'],
    { encoding: 'utf8' },
  );
  expect(said).toBe('0 of 0 pages to open, with a pause of 2 s a host.\n');
});
