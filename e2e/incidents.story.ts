import type { Page } from '@playwright/test';
import { onTheDevice } from './device';
import { expect, test } from './person';

/** The slot of the record in use on this device. */
async function inUse(page: Page): Promise<string> {
  const rows: [string, unknown, string[]][] = JSON.parse((await onTheDevice(page)) ?? '[]');
  return rows.find(([name]) => name === 'settings')?.[2][0] ?? '';
}

test.describe('Somebody to whom it happens twice', { tag: '@once' }, () => {
  test('starts another incident, finds both on the start page, and goes from one to the other', async ({
    person,
  }) => {
    const { page } = person;
    const resume = person.region('start.resume.title');
    await person.opens();
    await person.chooses('binance');
    await person.saysOfTheCall('hung-up');
    await person.sees('questions');
    await person.seesSaved();

    await person.opens();
    await person.row('start.resume.another').click();
    await expect(person.text('start.resume.another-done')).toBeVisible();
    await expect(resume.getByRole('link')).toHaveCount(1);
    await person.chooses('other');
    await person.saysOfTheCall('not-on-call');
    await person.sees('questions');
    await person.seesSaved();

    await person.opens();
    await expect(resume.getByRole('link')).toHaveCount(2);
    await resume.getByRole('link', { name: /Binance/ }).click();
    await person.sees('questions');
    expect(JSON.stringify(await person.readsTheRail())).toContain(person.words.did('end-call'));
    await page.goBack();
    await person.seesItIsReady();
    await resume.getByRole('link').filter({ hasNotText: 'Binance' }).click();
    await person.sees('questions', 'other');
    const excluded = person.say('entries.excluded', { action: person.words.title('end-call', 'other') });
    expect(JSON.stringify(await person.readsTheRail())).toContain(excluded);
  });

  test('starts another from the record page, and the first stays as it was', async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    const first = await person.savesTheFile();
    await person.link('record.share.another').click();
    await expect(person.text('start.resume.another-done')).toBeVisible();
    await person.chooses('binance');
    await person.saysOfTheCall('not-on-call');
    await person.sees('questions');
    await person.seesSaved();
    await person.opens();
    const urgent = person.say('start.resume.urgent', { open: 3, next: person.words.title('end-call') });
    const before = await inUse(person.page);
    await person.region('start.resume.title').getByRole('link').filter({ hasText: urgent }).click();
    await person.sees('end-call');
    await expect.poll(() => inUse(person.page)).not.toBe(before);
    await person.opens('record/');
    expect((await person.savesTheFile()).text).toBe(first.text);
  });

  test('ends one, and a new tap on the same account starts a record of its own', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.sees('end-call');
    await person.opensThePlaybookFor('binance', 'tasks');
    await person.button('respond.tasks.end-finished').click();
    await person.button('respond.tasks.end-anyway').click();
    await person.seesSaved();
    await person.opens();
    await person.row('start.resume.another').click();
    await person.chooses('binance');
    await person.saysOfTheCall('hung-up');
    await person.sees('questions');
    expect(await person.readsTheRail()).toHaveLength(2);
    await person.opens();
    await expect(person.region('start.resume.title').getByRole('link')).toHaveCount(2);
  });
});
