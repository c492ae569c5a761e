import type { Page } from '@playwright/test';
import { answers, box } from './checking';
import { expect, test } from './person';
import { requires } from './requires';

/** Blocks the words that parts of a page fetch, until they are released. */
async function holdsBackWords(page: Page) {
  let isGone = true;
  await page.route('**/words/**', (route) => (isGone ? route.abort() : route.continue()));
  return {
    comes: () => {
      isGone = false;
    },
  };
}

test.describe('Somebody whose network goes just then', {
  tag: '@once',
  annotation: requires('request blocking'),
}, () => {
  test.beforeEach(({ person }) => {
    person.watch.expects(/ERR_FAILED|Failed to load/);
  });

  test('is told that the record could not be shown, asks again, and reads it', async ({ person }) => {
    const { page } = person;
    await person.ticks('delete-api-keys');
    const network = await holdsBackWords(page);
    await page.goto(`/${person.locale}/record/`);
    await expect(person.main.getByRole('alert')).toContainText(person.say('site.words.failed'));
    await expect(person.main.getByRole('heading', { level: 1 })).toHaveText(person.say('record.title'));
    network.comes();
    await person.button('site.words.again').click();
    await expect(person.inTheTimeline(person.words.did('delete-api-keys'))).toBeVisible();
    await expect(page.locator('#share')).toBeVisible();
    await expect(person.text('site.words.failed')).toHaveCount(0);
  });

  test('keeps what was pasted to be checked, and is answered once the words come', async ({ person }) => {
    const network = await holdsBackWords(person.page);
    await person.opens('check/');
    await box(person).fill('tj-binance.com');
    await expect(person.main.getByRole('alert')).toContainText(person.say('site.words.failed'));
    await expect(box(person)).toHaveValue('tj-binance.com');
    network.comes();
    await person.button('site.words.again').click();
    await expect(answers(person)).toHaveCount(1);
    await expect(box(person)).toHaveValue('tj-binance.com');
  });

  test('reads in the rail what was on the screen at the tap, and what was done once the names come', async ({
    person,
  }) => {
    const { page, words } = person;
    await person.ticks('delete-api-keys');
    const network = await holdsBackWords(page);
    await person.opens('');
    const last = async () => (await person.readsTheRail()).at(-1)?.[1];
    await expect.poll(last).toBe(words.title('delete-api-keys'));
    network.comes();
    await person.opens('check/');
    await expect.poll(last).toBe(words.did('delete-api-keys'));
  });

  test('taps without waiting for any words, and is told of it once they are here', async ({ person }) => {
    const { rail, words } = person;
    const network = await holdsBackWords(person.page);
    await person.opens('');
    await person.saysOfTheCall('hung-up');
    await person.seesSaved();
    expect((await person.readsTheRail()).at(-1)?.[1]).toBe(words.title('end-call'));
    const said = rail.getByRole('status').filter({ hasText: words.did('end-call') });
    await expect(said).toHaveCount(0);
    network.comes();
    await rail.getByRole('button', { name: person.say('site.words.again') }).click();
    await expect.poll(async () => (await person.readsTheRail()).at(-1)?.[1]).toBe(words.did('end-call'));
    await expect(said).not.toHaveCount(0);
  });
});
