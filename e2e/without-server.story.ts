import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formats } from '@/lib/exports/registry';
import { writeWorker } from '@/lib/seal/offline.mjs';
import { addsIt } from './accounts';
import { message } from './checked';
import { checks, answers as found } from './checking';
import { isReady, keeps, noServer } from './kept-files';
import { marks, test } from './on-site';
import { expect, type Person } from './person';
import { requires } from './requires';

test.use({ serviceWorkers: 'allow' });

/** Saves a copy in a format, and returns its bytes. */
async function saves(person: Person, format: string) {
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.row(`record.share.${format}`).first().click(),
  ]);
  return readFile(await download.path());
}

test.describe('Somebody whose server is gone', { tag: '@once', annotation: requires('workers') }, () => {
  test('is asked before a tap that the worker answers would lose what they typed', {
    annotation: requires('leave dialog'),
  }, async ({ person, site }) => {
    const { page } = person;
    person.watch.expects(noServer);
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await keeps(page, ['/complete']);
    await site.dies();
    await person.button('respond.answer.cannot').click();
    const note = page.getByLabel(person.say('respond.cannot.note'));
    await note.fill('Half of it');
    const stayed = page.waitForEvent('dialog').then((dialog) => dialog.dismiss());
    await person.link('site.foot.limits').click();
    await stayed;
    await expect(note).toHaveValue('Half of it');
    await person.button('respond.cannot.back').click();
    await person.does('freeze-account');
    await person.seesSaved();
  });

  test('goes from the start to a printed record of two accounts, every copy of it, the check and the desk', {
    annotation: requires('offline mode'),
  }, async ({ person, site }) => {
    const { page } = person;
    person.watch.expects(noServer);
    await person.opens();
    await person.chooses('binance');
    await person.saysOfTheCall('hung-up');
    await person.answers('no', 'yes');
    await person.does('delete-api-keys');
    await person.opens('record/');
    await addsIt(person, 'google');
    await person.seesSaved();
    await isReady(person, 'binance', 'google');
    await saves(person, 'pdf');
    await site.dies();

    await person.opens();
    await expect(page.getByRole('listitem').filter({ hasText: 'Google' }).first()).toBeVisible();
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.does('freeze-account');
    await person.seesSaved();
    await person.opensThePlaybookFor('google', 'questions');
    await person.answersTo('open-mailbox', 'yes');
    await person.does('mail-password', 'google');
    await person.seesSaved();
    await person.opens('respond/binance/follow-up/');
    await person.opens('record/');
    await person.tells('transaction', { asset: 'USDT', amount: '12', memo: 'all of it' });
    await person.tells('next-check', { check: 'Ask again', dueAt: { at: '2026-12-24T09:00' } });
    await person.text('record.share.more').click();
    for (const { id } of formats)
      await test.step(id, async () => expect((await saves(person, id)).length).toBeGreaterThan(100));
    const file = await person.savesTheFile();
    await person.link('record.share.print').click();
    await expect(page).toHaveURL(/\/print\/#/);
    await expect(page.getByText(person.words.did('freeze-account')).first()).toBeVisible();
    await person.opens('record/report/');
    await person.opens('rehearsal/');
    await person.button('rehearsals.exchange.turns.screen.end.says').click();
    await person.button('rehearsal.to-sentence').click();
    await person.button('rehearsal.sentence.app').click();
    await person.button('rehearsal.recall.show').click();
    await person.button('remind.save').click();
    await expect(person.text('remind.saved')).toBeVisible();
    await person.opens('check/');
    await checks(person, message);
    await expect(found(person)).toHaveCount(5);
    await person.opens('support/verify/');
    await page.locator('input[type="file"]').setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
    await expect(person.text('verify.truth-not-said')).toBeVisible();
    await person.page.goto(`/${person.locale}/respond/kraken/`);
    await expect(page.getByRole('heading', { name: person.say('offline.title') })).toBeVisible();
    await expect(person.link('offline.steps', { provider: 'Binance' })).toBeVisible();
    await person.seesItIsForEverybody('offline');
    // The browser knows it too, and still leads to what is kept.
    await page.context().setOffline(true);
    await person.link('site.foot.limits').click();
    await expect(page).toHaveURL(/\/about\/#limits$/);
    await person.seesItIsReady();
    await person.link('offline.steps', { provider: 'Google (Gmail)' }).click();
    await expect(page).toHaveURL(/\/respond\/google\//);
  });
});

/** Has the browser look for a newer worker, as it does by itself at the next page. Resolves to what became of it. */
const looksForAnUpdate = ({ page }: Person) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    while (worker?.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
    return worker?.state;
  });

const isMarked = ({ page }: Person) => page.evaluate(() => 'isMarked' in window).catch(() => true);

test.describe('Somebody on whose open page a new build is put up', {
  tag: '@once',
  annotation: requires('workers'),
}, () => {
  test('goes on with the old one, without its files and without a server, until they ask for the new one', async ({
    person,
    site,
  }) => {
    const { page, locale } = person;
    person.watch.expects(noServer);
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await isReady(person, 'binance');
    // One that does not come whole changes nothing.
    site.deploys((folder) => rmSync(join(folder, locale, 'record/print/index.html')));
    person.watch.expects('status of 404');
    expect(await looksForAnUpdate(person)).toBe('redundant');
    site.deploys();
    expect(await looksForAnUpdate(person)).toBe('installed');
    await person.button('respond.answer.cannot').click();
    await page.getByLabel(person.say('respond.cannot.note')).fill('The menu is empty');
    await person.button('respond.cannot.save').click();
    await person.seesSaved();
    await site.dies();
    await person.opens('record/');
    await expect(person.inTheTimeline('The menu is empty')).toBeVisible();
    await expect(person.brand).toHaveText('First Hour');
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.does('freeze-account');
    await person.seesSaved();

    await site.rises();
    await person.opens();
    await expect(person.brand).toHaveText('Later Hour');
    await marks(person);
    // What is asked of the old worker in the moment of the change keeps it in charge in Chromium.
    await page.waitForLoadState('networkidle');
    await person.button('site.words.take-newer').click();
    await expect.poll(() => isMarked(person)).toBe(false);
    await person.seesItIsReady();
    await site.dies();
    await person.opens('record/');
    await expect(person.brand).toHaveText('Later Hour');
    await expect(person.inTheTimeline('The menu is empty')).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);

    // The way to take the worker away.
    await site.rises();
    const off = join(site.folder, 'off');
    mkdirSync(off);
    await writeWorker(off, { build: 'off', isOff: true });
    site.deploys((folder) => {
      rmSync(join(folder, 'worker.js'));
      renameSync(join(off, 'worker.js'), join(folder, 'worker.js'));
    });
    await looksForAnUpdate(person);
    await expect
      .poll(() =>
        page.evaluate(async () => [
          await caches.keys(),
          (await navigator.serviceWorker.getRegistrations()).length,
        ]),
      )
      .toEqual([[], 0]);
    await person.opens('record/');
    await expect(person.inTheTimeline('The menu is empty')).toBeVisible();

    // One that cannot be installed leaves the site as it is.
    site.deploys((folder) => rmSync(join(folder, locale, 'check/index.txt')));
    await person.ticks('contact-support');
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    await person.seesDone('contact-support');
  });
});

test('Somebody who erases everything has nothing left, though the worker still answers', {
  tag: '@once',
  annotation: requires('workers'),
}, async ({ person }) => {
  const { page } = person;
  await person.ticks('delete-api-keys');
  await person.opens('about/');
  await keeps(page, ['/complete']);
  await person.button('about.erase.ask').click();
  await person.button('about.erase.yes').click();
  await expect(person.text('about.erase.done')).toBeVisible();
  const [kept, workers, answered] = await page.evaluate(
    async (path) => {
      const script = await fetch(path);
      const { port1, port2 } = new MessageChannel();
      const looked = new Promise((resolve) => {
        port1.onmessage = resolve;
      });
      const message = { type: 'KEEP', paths: [location.pathname], what: 'all' };
      navigator.serviceWorker.controller?.postMessage(message, [port2]);
      await looked;
      const left = await navigator.serviceWorker.getRegistrations();
      return [await caches.keys(), left.length, script.ok];
    },
    (await page.locator('script[src]').first().getAttribute('src')) ?? '',
  );
  expect([kept, workers, answered]).toEqual([[], 0, true]);
});
