import { besideTheApp, holdTheRecords } from './device';
import { expect, type Person, test } from './person';
import { requires } from './requires';
import { holdsBackScripts } from './scripts';

declare global {
  interface Window {
    /** What moved without being asked to, by how much, and what was among it. */
    moved?: string[];
  }
}

const pages = [
  '',
  'check/',
  'check-up/',
  'card/',
  'rehearsal/',
  'script/',
  'record/',
  'record/report/',
  'record/report/#us',
  'record/report/#in',
  'support/',
  'support/verify/',
  'about/',
];

/** Of the screen times the way, as browsers count it; below this a line has moved by a few pixels. */
const seen = 0.015;

async function seesNothingMove(person: Person, at: string) {
  const { page } = person;
  await page.addInitScript((least) => {
    const moved: string[] = [];
    window.moved = moved;
    interface LayoutShift extends PerformanceEntry {
      value: number;
      sources: readonly { node: Node | null }[];
    }
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        if (value < least) continue;
        const what = sources.map(({ node }) => (node?.parentElement ?? node)?.textContent?.slice(0, 60));
        moved.push(`${value.toFixed(3)}: ${what.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, seen);
  await page.goto(`/${person.locale}/${at}`, { waitUntil: 'networkidle' });
  await person.main.getByRole('heading', { level: 1 }).filter({ visible: true }).first().waitFor();
  expect(await page.evaluate(() => window.moved)).toEqual([]);
}

test.describe('Somebody who reads while the scripts come', {
  tag: ['@once', '@narrow'],
  annotation: requires('layout shifts'),
}, () => {
  for (const at of [...pages, 'respond/binance/', 'respond/apple/'])
    test(`reads on where they were: ${at || 'start'}`, async ({ person }) => {
      await seesNothingMove(person, at);
    });

  test('comes back to a step, whose address names it', async ({ person }) => {
    const { clock } = person.page;
    await clock.setFixedTime(new Date('2026-11-22T03:08:00.000Z'));
    await person.ticks('delete-api-keys');
    await person.saysOfTheCall('not-on-call');
    await person.seesSaved();
    await person.page.goto('about:blank');
    // Within a second, the page tells what was tapped before it was loaded anew.
    await clock.setFixedTime(new Date('2026-11-22T03:09:00.000Z'));
    await seesNothingMove(person, 'respond/binance/#freeze-account');
    await person.sees('freeze-account');
  });

  for (const link of ['freeze-account', 'freeze-account/case/482615', 'no-step-of-ours', 'end-call'])
    test(`comes by a link, on a phone that holds no record: ${link}`, async ({ person }) => {
      await seesNothingMove(person, `respond/binance/#${link}`);
    });

  test('comes by a link to what follows, on a phone that holds no record', async ({ person }) => {
    await seesNothingMove(person, 'respond/binance/follow-up/#change-password');
    await expect(person.reads(person.say('start.stop.asked'))).toBeVisible();
  });

  test('comes by a link, and sees the question and the step before the scripts', async ({ person }) => {
    const { page } = person;
    const scripts = await holdsBackScripts(page);
    await page.goto(`/${person.locale}/respond/binance/#freeze-account/case/482615`, { waitUntil: 'commit' });
    const shown = person.main.getByRole('heading').filter({ visible: true });
    const [asked, step] = [person.say('start.stop.asked'), person.words.title('freeze-account', 'binance')];
    await expect(shown.nth(0)).toHaveText(asked);
    await expect(shown.nth(1)).toHaveText(step);
    await expect(person.main.getByRole('button')).toHaveCount(0);
    await expect(shown.nth(0)).toBeInViewport();
    scripts.comes();
    await person.seesItIsReady();
    await expect(shown.nth(0)).toHaveText(asked);
    await expect(shown.nth(1)).toHaveText(step);
  });

  test('comes by a link, and reads the whole page from the step on where the scripts do not come', async ({
    person,
  }) => {
    const { page, watch } = person;
    watch.expects(/net::ERR_FAILED|Failed to load/);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`/${person.locale}/respond/binance/#freeze-account/case/482615`);
    const heading = person.main.getByRole('heading', { level: 1 }).filter({ visible: true });
    await expect(heading.nth(1)).toBeVisible();
    const step = heading.filter({ hasText: person.words.title('freeze-account', 'binance') });
    await expect(step).toBeInViewport();
  });

  test('says before their record is read that somebody sees their screen, and is led to what comes first', async ({
    person,
  }) => {
    const { page } = person;
    await person.ticks('delete-api-keys');
    const other = await besideTheApp(await page.context().newPage());
    await holdTheRecords(other);
    await page.bringToFront();
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.goto(`/${person.locale}/respond/binance/#freeze-account`);
    await person.saysOfTheCall('remote');
    await other.close();
    await person.sees('cut-remote-access');
  });
});
