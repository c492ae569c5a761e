import { expect, test } from './person';

// Playwright switches the cache of whole pages off, which every browser has.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
});

test.describe('Somebody who leaves by a link and comes back by "back"', { tag: '@once' }, () => {
  test('finds what another tab wrote meanwhile, and can go on', async ({ person }) => {
    await person.page.addInitScript(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        Object.assign(window, { cameBack: persisted ? 'from the cache' : 'anew' });
      });
    });
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.seesSaved();
    await person.page.goto('/fingerprint/description.txt');

    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('binance', 'freeze-account');
    await second.does('freeze-account');
    await second.seesSaved();
    await person.page.goBack();
    test.info().annotations.push({
      type: 'came back',
      description: await person.page.evaluate(() => String(Reflect.get(window, 'cameBack'))),
    });
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
