import { readFileSync } from 'node:fs';
import { comesToRest } from './behind';
import { marks, test } from './on-site';
import { expect, type Person } from './person';
import { requires } from './requires';
import { lookingIsHere } from './scan';

/** Whether the record page was prefetched with all its scripts. */
async function recordIsHere({ page, locale }: Person) {
  const html = readFileSync(`out/${locale}/record/index.html`, 'utf8');
  const scripts = [...html.matchAll(/<script src="([^"]+)" async/g)].map(([, src = '']) => src);
  await page.waitForFunction(
    (all) => all.every((src) => performance.getEntriesByName(new URL(src, location.href).href).length > 0),
    scripts,
  );
}

async function isOnTheNewBuild({ page, brand }: Person) {
  await expect(brand).toHaveText('Later Hour');
  expect(await page.evaluate(() => Reflect.get(window, 'isMarked'))).toBeUndefined();
}

/** Taps a link to another page, and stays when the browser asks. */
async function tapsAndStays(person: Person, tap: () => Promise<void>) {
  const asked = person.page.waitForEvent('dialog').then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type();
  });
  // Next prefetches styles of the new build before it notices the change.
  person.watch.expects('was preloaded using link preload but not used');
  await tap();
  expect(await asked).toBe('beforeunload');
}

test.describe('Somebody on whose open page a new build is put up', { tag: '@once' }, () => {
  test('lands on it with the next tap, at the part they asked for', {
    annotation: requires('navigation events'),
  }, async ({ person, site }) => {
    const { page } = person;
    await person.opens('check/');
    await comesToRest(person);
    await marks(person);
    site.deploys();
    await person.link('site.foot.limits').click();
    await expect(page).toHaveURL(/\/about\/#limits$/);
    await isOnTheNewBuild(person);
  });

  test('lands on it with the next tap, and goes on with their record', async ({ person, site }) => {
    const { page } = person;
    await person.ticks('delete-api-keys');
    await comesToRest(person);
    await marks(person);
    site.deploys();
    await person.saysOfTheCall('hung-up');
    await person.seesSaved();
    await person.brand.click();
    await expect(page).toHaveURL(new RegExp(`/${person.locale}/$`));
    await isOnTheNewBuild(person);
    await person.seesDone('delete-api-keys');
    expect(await person.readsTheRail()).toHaveLength(3);
  });
});

test.describe('Somebody who has typed something when a new build is put up', {
  tag: '@once',
  annotation: requires('leave dialog'),
}, () => {
  test('as a note is asked, writes it down, and takes it to the new build', async ({ person, site }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await comesToRest(person);
    const canLook = lookingIsHere(person);
    await person.button('respond.answer.cannot').click();
    const note = person.page.getByLabel(person.say('respond.cannot.note'));
    await note.fill('The menu is');
    await canLook;
    await marks(person);
    site.deploys();
    const tap = () => person.link('site.foot.limits').click();
    await tapsAndStays(person, tap);
    await expect(note).toHaveValue('The menu is');
    await tapsAndStays(person, tap);
    await note.pressSequentially(' empty');
    await person.button('respond.cannot.save').click();
    await person.hears('end-call');
    await person.seesSaved();
    await tap();
    await isOnTheNewBuild(person);
    await person.opens('record/');
    await expect(person.inTheTimeline('The menu is empty')).toBeVisible();
  });

  test('in the record is asked, writes it down, and takes it to the new build', async ({ person, site }) => {
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await comesToRest(person);
    const canLook = lookingIsHere(person);
    await person.startsTelling('question');
    await person.fillsIn('question', { question: 'Who was it?' });
    await canLook;
    await marks(person);
    site.deploys();
    const tap = () => person.link('site.foot.limits').click();
    await tapsAndStays(person, tap);
    await person.writesItDown('question');
    await person.seesItWritten('question');
    await person.seesSaved();
    await tap();
    await isOnTheNewBuild(person);
    await person.opens('record/');
    await expect(person.partOf('question').getByText('Who was it?')).toBeVisible();
  });

  test('that cannot be looked at any more keeps it, and carries it over by hand', async ({
    person,
    site,
  }) => {
    const { page } = person;
    person.watch.expects(/status of 404|MIME type/);
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await expect(person.row('record.share.print').or(person.link('record.share.print'))).toBeVisible();
    site.deploys();
    await person.startsTelling('question');
    await person.fillsIn('question', { question: 'Who was it?' });
    await person.writesItDown('question');
    await expect(person.text('secrets.cannot-look')).toBeVisible();
    await tapsAndStays(person, () => person.link('site.foot.limits').click());
    const typed = await person.partOf('question').getByRole('textbox').inputValue();
    expect(typed).toBe('Who was it?');
    page.once('dialog', (dialog) => dialog.accept());
    await person.reloads();
    await isOnTheNewBuild(person);
    await person.tells('question', { question: typed });
    await expect(person.partOf('question').getByText('Who was it?')).toBeVisible();
    await person.seesSaved();
  });
});

test('Somebody who opens a page of a build that is gone gets to the new one by trying again', {
  tag: '@once',
}, async ({ person, site }) => {
  const { page } = person;
  person.watch.expects(/status of 404|MIME type/);
  await person.ticks('delete-api-keys');
  await person.unfoldsTheRail();
  await recordIsHere(person);
  await marks(person);
  site.deploys();
  // This page was prefetched from the old build. Its words were not.
  await person.link('saving.whole').click();
  await expect(page).toHaveURL(/\/record\/$/);
  await expect(person.text('site.words.failed').first()).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'isMarked'))).toBe(true);
  await person.button('site.words.again').first().click();
  await isOnTheNewBuild(person);
  await expect(person.inTheTimeline(person.words.did('delete-api-keys'))).toBeVisible();
});
