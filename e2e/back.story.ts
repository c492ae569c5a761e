import { expect, type Person, test } from './person';
import { requires } from './requires';

const withWindows = process.env['CHROMIUM_WITH_WINDOWS'];

// Every browser has a cache of whole pages. Playwright disables it, and headless Chromium has none.
test.use({
  launchOptions: async ({ launchOptions, browserName }, use) => {
    const isChromium = browserName === 'chromium' && withWindows;
    await use({
      ...launchOptions,
      ...(isChromium && { executablePath: withWindows }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  },
});

/** Follows a link to another page of the site, once what was done is saved. */
async function leaves(person: Person) {
  await person.ticks('delete-api-keys');
  await person.page.goto('/fingerprint/description.txt');
}

/** Comes back by "back". A page from the cache never loads, and one behind another tab draws nothing. */
async function comesBack({ page }: Person) {
  await page.bringToFront();
  await page.goBack({ waitUntil: 'commit' });
}

/** Why the browser did not restore the page from its cache; empty if it did. */
const whyMadeAnew = ({ page }: Person) =>
  page.evaluate(() => {
    const [arrival] = performance.getEntriesByType('navigation');
    const reasons: unknown = arrival && Reflect.get(arrival, 'notRestoredReasons')?.reasons;
    return Reflect.get(window, 'isFromTheCache') ? null : (reasons ?? 'it does not say');
  });

test.describe('Somebody who leaves by a link and comes back by "back"', { tag: '@once' }, () => {
  test('finds the page as they left it, and goes on writing in it', {
    annotation: requires('page cache'),
  }, async ({ person }) => {
    await person.page.addInitScript(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        Object.assign(window, { isFromTheCache: persisted });
      });
    });
    await leaves(person);
    await comesBack(person);
    await expect.poll(() => whyMadeAnew(person)).toBeNull();
    await person.saysOfTheCall('hung-up');
    await person.seesSaved();
    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('binance', 'freeze-account');
    await second.seesItOnlyReads();
    expect(await second.readsTheRail()).toEqual(await person.readsTheRail());
    expect(await second.readsTheRail()).toHaveLength(3);
  });

  test('finds what another tab wrote meanwhile, and can go on', async ({ person }) => {
    await leaves(person);
    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('binance', 'freeze-account');
    await second.does('freeze-account');
    await second.seesSaved();
    await comesBack(person);
    await person.seesItOnlyReads();
    await expect(async () => {
      expect(await person.readsTheRail()).toEqual(await second.readsTheRail());
    }).toPass({ timeout: 10_000 });
    await person.continuesHere();
    await person.saysOfTheCall('hung-up');
    await person.seesSaved();
    expect(await person.readsTheRail()).toHaveLength(4);
    await second.seesItOnlyReads();
  });
});

test('Somebody who took the write lock, left and comes back can take it once more', { tag: '@once' }, async ({
  person,
}) => {
  await person.ticks('delete-api-keys');
  const second = await person.opensAnotherTab();
  await second.opensThePlaybookFor('binance', 'freeze-account');
  await second.continuesHere();
  await person.seesItOnlyReads();
  await second.page.goto('/fingerprint/description.txt');
  await expect(person.text('saving.elsewhere.title')).toHaveCount(0);
  await comesBack(second);
  await second.seesItOnlyReads();
  await second.continuesHere();
  await second.does('freeze-account');
  await second.seesSaved();
  await person.seesItOnlyReads();
  expect(await person.readsTheRail()).toHaveLength(3);
});

// Safari keeps the page that was left, with its pending requests to the disk.
test('Somebody who leaves at once after a tap, whenever that is, loses nothing and writes on', {
  tag: '@once',
}, async ({ person }) => {
  const { page } = person;
  for (const [wait, before, step, answer] of [
    [0, 'delete-api-keys', 'end-call', 'start.stop.hung-up'],
    [5, 'freeze-account', 'contact-support', 'respond.answer.done'],
    [20, 'secure-email', 'check-sub-accounts', 'respond.answer.done'],
  ] as const) {
    await person.ticks(before);
    await person.opensThePlaybookFor('binance', step);
    await person.sees(step);
    const button = await person.button(answer).elementHandle();
    await page.evaluate(
      ([button, wait]) => {
        (button as HTMLElement | null)?.click();
        setTimeout(() => window.location.assign('/fingerprint/description.txt'), wait);
      },
      [button, wait] as const,
    );
    await page.waitForURL('**/description.txt');
  }
  await person.ticks('cut-remote-access');
  const words = (await person.readsTheRail()).map(([, text]) => text);
  expect(words).toHaveLength(8);
  expect(new Set(words).size).toBe(8);
});

// The first tap writes two entries: one is being written while the other waits.
test('Somebody whose page ends in the middle of a tap has all of it', { tag: '@once' }, async ({
  person,
}) => {
  const { page } = person;
  await person.opensThePlaybookFor('binance', 'delete-api-keys');
  await page.evaluate(() => {
    const { commit } = IDBTransaction.prototype;
    IDBTransaction.prototype.commit = function (this: IDBTransaction) {
      commit.call(this);
      if (this.mode === 'readonly') return;
      IDBTransaction.prototype.commit = commit;
      window.dispatchEvent(new Event('pagehide'));
      // No code of this page runs from here on.
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('', 'InvalidStateError');
      };
      window.location.assign('/fingerprint/description.txt');
    };
  });
  await person.does('delete-api-keys');
  await page.waitForURL('**/description.txt');
  await person.seesDone('delete-api-keys');
  expect(await person.readsTheRail()).toHaveLength(2);
});
