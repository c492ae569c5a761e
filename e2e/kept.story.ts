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
    await expect(rail.getByText(person.say('rail.kept.first'))).toBeVisible();
    const isPromised = await page.evaluate(() => navigator.storage?.persisted?.());
    const answer = isPromised ? 'promised' : 'not-promised';
    await expect(rail.getByText(person.say(`rail.kept.${answer}`))).toBeVisible();

    const [download] = await Promise.all([page.waitForEvent('download'), offered.click()]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    await expect(rail.getByText(person.say('rail.kept.all'))).toBeVisible();
    await person.reloads();
    await person.unfoldsTheRail();
    await expect(rail.getByText(person.say('rail.kept.all'))).toBeVisible();

    await person.does('freeze-account');
    await person.seesSaved();
    await person.unfoldsTheRail();
    await expect(rail.getByText(person.say('rail.kept.grown', { count: 1 }))).toBeVisible();

    await person.opens('record/');
    await person.savesTheFile();
    await expect(person.text('rail.kept.all')).toBeVisible();
  });
});
