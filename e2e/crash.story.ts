import { readFile } from 'node:fs/promises';
import { expect, Person, test } from './person';

/** The words of the crash page are in its script; in a language without them, they are English. */
const inItsWords = (person: Person) => new Person(person.page, 'en', person.watch);

async function savesTheRawRecord(person: Person) {
  const { page } = person;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(person.say('errors.crash.title'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    person.button('errors.crash.raw').click(),
  ]);
  await expect(person.reads(person.say('errors.crash.raw-saved'))).toBeVisible();
  const raw = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(raw.entries.map(({ value }: { value: { action?: string } }) => value.action)).toContain(
    'delete-api-keys',
  );
}

test.describe('Somebody on whose device a page breaks', { tag: '@once' }, () => {
  test.beforeEach(async ({ person }) => {
    await person.ticks('delete-api-keys');
    person.watch.expects('broken on purpose');
  });

  test('keeps the raw record, and is led back to the steps', async ({ person }) => {
    await person.page.addInitScript(() => {
      const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        get() {
          if (window.location.pathname.endsWith('/record/')) throw new Error('broken on purpose');
          return format?.get?.call(this);
        },
      });
    });
    await person.page.goto(`/${person.locale}/record/`);
    await savesTheRawRecord(inItsWords(person));
    await person.seesNoBarrier();
    await inItsWords(person).link('errors.crash.start').click();
    await person.seesItIsReady();
    await expect(person.region('start.resume.title').getByRole('link', { name: /Binance/ })).toBeVisible();
  });

  test('keeps the raw record even where the frame round every page breaks', async ({ person }) => {
    await person.page.addInitScript(() => {
      // The blank page before the first has no locks.
      if (!navigator.locks) return;
      BroadcastChannel.prototype.postMessage = () => {};
      LockManager.prototype.request = () => {
        throw new Error('broken on purpose');
      };
    });
    await person.page.goto(`/${person.locale}/record/`);
    await savesTheRawRecord(inItsWords(person));
    await person.seesNoBarrier();
  });
});

test.describe('Somebody whose browser keeps nothing, and on whose screen a page breaks', {
  tag: '@once',
}, () => {
  test('has what stood on the screen as a file, and goes on with it in another browser', async ({
    person,
    browser,
  }) => {
    const { page } = person;
    person.watch.expects('broken on purpose');
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        get() {
          if (Reflect.get(window, 'breaks')) throw new Error('broken on purpose');
          return format?.get?.call(this);
        },
      });
    });
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await expect(person.rail).toContainText(person.say('saving.unsaved.title'));
    await person.unfoldsTheRail();
    await page.evaluate(() => Reflect.set(window, 'breaks', true));
    await person.link('saving.whole').click();
    const crashed = inItsWords(person);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(crashed.say('errors.crash.title'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      crashed.button('errors.crash.raw').click(),
    ]);
    const raw = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(raw).onDeviceFailed).toContain('denied');
    await expect(crashed.text('errors.crash.raw-failed')).toBeVisible();

    const context = await browser.newContext();
    const there = await person.onAnotherDevice(context);
    await there.opens('record/');
    await there.opensTheFile(raw);
    await expect(there.inTheTimeline(there.words.did('delete-api-keys'))).toBeVisible();
    await there.seesSaved();
    await context.close();
  });
});
