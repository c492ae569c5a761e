import { expect, test } from './person';
import { requires } from './requires';

test.describe('Somebody whose writing tab does not answer any more', { tag: '@once' }, () => {
  test('goes on in another while it is frozen, and it shows all once it wakes', {
    annotation: requires('page lifecycle'),
  }, async ({ person }) => {
    await person.ticks('delete-api-keys');
    const control = await person.page.context().newCDPSession(person.page);
    await control.send('Page.setWebLifecycleState', { state: 'frozen' });

    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('binance', 'freeze-account');
    await second.seesItOnlyReads();
    await second.continuesHere();
    await second.does('freeze-account');
    await second.seesSaved();
    expect(await second.readsTheRail()).toHaveLength(3);

    await control.send('Page.setWebLifecycleState', { state: 'active' });
    await person.seesItOnlyReads();
    await expect(async () => {
      expect(await person.readsTheRail()).toEqual(await second.readsTheRail());
    }).toPass({ timeout: 10_000 });
  });

  test('goes on in another as soon as it has crashed', {
    annotation: requires('page lifecycle'),
  }, async ({ person }) => {
    await person.ticks('delete-api-keys');
    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('binance', 'freeze-account');
    await second.seesItOnlyReads();
    person.watch.expects(/crash/i);
    await person.page.goto('chrome://crash').catch(() => {});
    await expect(second.text('saving.elsewhere.title')).toHaveCount(0);
    await second.does('freeze-account');
    await second.seesSaved();
    expect(await second.readsTheRail()).toHaveLength(3);
  });

  test('loses nothing of what it could not save before the other went on', {
    annotation: requires('storage quota'),
  }, async ({ person }) => {
    const { page } = person;
    const control = await page.context().newCDPSession(page);
    await person.ticks('delete-api-keys');
    const origin = new URL(page.url()).origin;
    await person.opensThePlaybookFor('binance', 'end-call');
    // A tab that has written already may write a little more.
    await person.reloads();
    await control.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await person.saysOfTheCall('hung-up');
    await expect(person.rail).toContainText(person.say('saving.unsaved.title'));
    await control.send('Storage.overrideQuotaForOrigin', { origin });

    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('binance', 'freeze-account');
    await second.continuesHere();
    await second.does('freeze-account');
    await second.seesSaved();
    await person.rail.getByRole('button', { name: person.say('saving.retry') }).click();
    await person.seesSaved();
    await expect(async () => {
      expect(await person.readsTheRail()).toEqual(await second.readsTheRail());
    }).toPass({ timeout: 10_000 });
    expect(await second.readsTheRail()).toHaveLength(4);
    await second.reloads();
    expect(await second.readsTheRail()).toHaveLength(4);
  });
});
