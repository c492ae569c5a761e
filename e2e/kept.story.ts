import type { Page } from '@playwright/test';
import { besideTheApp } from './device';
import { expect, test } from './person';

test.describe('Somebody who has done the first step', { tag: '@once' }, () => {
  test('is offered a file of it, and again when the record has grown', async ({ person }) => {
    const { page, rail } = person;
    const offered = rail.getByRole('button', { name: person.say('saving.file') });
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('not-on-call');
    await person.seesSaved();
    await person.unfoldsTheRail();
    await expect(offered).toHaveCount(0);
    await person.ticks('delete-api-keys');
    await person.unfoldsTheRail();
    await expect(rail.getByText(person.say('keeping.kept.first'))).toBeVisible();
    const isPromised = await page.evaluate(() => navigator.storage?.persisted?.());
    const answer = isPromised ? 'promised' : 'not-promised';
    await expect(rail.getByText(person.say(`keeping.kept.${answer}`))).toBeVisible();

    const [download] = await Promise.all([page.waitForEvent('download'), offered.click()]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    await expect(rail.getByText(person.say('keeping.kept.all'))).toBeVisible();
    await person.reloads();
    await person.unfoldsTheRail();
    await expect(rail.getByText(person.say('keeping.kept.all'))).toBeVisible();

    await person.does('freeze-account');
    await person.seesSaved();
    await person.unfoldsTheRail();
    await expect(rail.getByText(person.say('keeping.kept.grown', { count: 1 }))).toBeVisible();

    await person.opens('record/');
    await person.savesTheFile();
    await expect(person.text('keeping.kept.all')).toBeVisible();
  });
});

/** What browsers do when they need room: the records go, and what Chromium does not count stays. */
const clears = async (page: Page) => {
  await besideTheApp(page);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('first-hour');
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      }),
  );
};

test.describe('Somebody whose browser cleared the record', { tag: '@once' }, () => {
  test('is told when they last opened it, and opens the file; nobody else is told', async ({ person }) => {
    const { page } = person;
    const told = person.text('keeping.cleared.title');
    await person.opens();
    await expect(person.row('start.stop.remote').or(person.button('start.stop.remote'))).toBeVisible();
    await expect(told).toHaveCount(0);
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    const { text } = await person.savesTheFile();

    await clears(page);
    await person.opens();
    await expect(told).toBeVisible();
    const day = person.words.day(JSON.parse(text).entries[0].recordedAt);
    await expect(
      person.page.getByText(person.say('keeping.cleared.why', { day: '\0' }).split('\0')[0] ?? ''),
    ).toContainText(day);
    await person.seesItIsForEverybody('a browser that cleared the record');
    await person.link('keeping.open').click();
    // The start page opens files too, and would take this one as it goes.
    await page.waitForURL(/\/record\/$/);
    await person.opensTheFile(text);
    await expect(person.text('opening.added')).toBeVisible();
    await person.opens();
    await expect(told).toHaveCount(0);

    await clears(page);
    await person.opens('about/');
    await person.button('about.erase.ask').click();
    await person.button('about.erase.yes').click();
    await expect(person.text('about.erase.done')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await person.opens('record/');
    await expect(person.text('keeping.before')).toBeVisible();
    await expect(told).toHaveCount(0);
  });
});

test.describe('Somebody with the app on their home screen', { tag: '@once' }, () => {
  test('is told that Safari’s record is not in it, and how to bring it', async ({ person }) => {
    await person.page.addInitScript(() => Object.assign(navigator, { standalone: true }));
    await person.opens();
    await expect(person.text('keeping.installed.title')).toBeVisible();
    await person.ticks('delete-api-keys');
    await person.opens();
    await expect(person.text('keeping.installed.title')).toHaveCount(0);
    await person.opens('about/');
    const part = person.region('offline.without');
    await expect(part.getByText(person.say('offline.installed'))).toBeVisible();
    await expect(part.getByLabel(person.say('keeping.open'))).toBeAttached();
    const [download] = await Promise.all([
      person.page.waitForEvent('download'),
      part.getByRole('button', { name: person.say('saving.file') }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
  });
});

test.describe('Somebody in the browser of a chat app', { tag: '@once' }, () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; K; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36',
  });
  test('shares or copies what it does not save or print, and is told how to leave it', async ({ person }) => {
    const { page } = person;
    await page.addInitScript(() => {
      const given: unknown[] = [];
      Object.assign(window, { given });
      window.print = () => {};
      navigator.canShare = () => true;
      navigator.share = async ({ files, text }: ShareData = {}) =>
        void given.push(files ? [files[0]?.name, await files[0]?.text()] : text);
      // As where an app does not let its pages write to the clipboard.
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    });
    const given = () => page.evaluate(() => Reflect.get(window, 'given') as [name: string, text: string][]);
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await expect(person.text('keeping.inside')).toBeVisible();
    await person.text('keeping.elsewhere.title').click();
    await expect(page.getByLabel(person.say('keeping.elsewhere.address'))).toHaveValue(page.url());
    const ways = person.page.locator('#share');
    await person.row('record.share.json').click();
    await expect(person.reads(person.say('record.share.saved'))).toBeVisible();
    await ways
      .getByRole('button', { name: person.say('keeping.share') })
      .last()
      .click();
    await expect
      .poll(async () => (await given()).map(([name]) => name.split('.').at(-1)))
      .toEqual(['json', 'txt']);
    const did = person.words.did('delete-api-keys');
    expect((await given()).at(-1)?.[1]).toContain(did);
    await ways
      .getByRole('button', { name: person.say('keeping.copy') })
      .last()
      .click();
    const text = page.getByLabel(person.say('keeping.text'));
    await expect(text).toHaveValue(new RegExp(did));
    expect(
      await text.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart),
    ).toBeGreaterThan(100);
    await person.seesItIsForEverybody('a record in a chat app');

    await person.opens('record/print/');
    await person.button('print.print').click();
    await expect(person.text('keeping.not-printed')).toBeVisible();
    await expect(person.button('keeping.copy')).toBeVisible();
    await person.seesItIsForEverybody('paper in a chat app');
  });
});
