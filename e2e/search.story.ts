import { hears } from './checking';
import { expect, test } from './person';
import { startingWith } from './words';

test.describe('Somebody who looks for their account by name', { tag: '@narrow' }, () => {
  test('finds it by an old name, a typo or another script, and goes there by keyboard', async ({
    person,
  }) => {
    const { page, say } = person;
    await person.opens();
    const which = person.region('start.which.title');
    const box = which.getByRole('searchbox', { name: say('accounts.search.label') });
    const rows = which.getByRole('listitem').getByRole('link');
    for (const [typed, name] of [
      ['coin base pro', 'Coinbase'],
      ['バイナンス', 'Binance'],
      ['huobi', 'HTX'],
      ['krakn', 'Kraken'],
      ['kraken.com', 'Kraken'],
    ] as const) {
      await box.fill(typed);
      await expect(rows.first()).toContainText(name);
      await expect(which.getByRole('status')).not.toBeEmpty();
    }
    await box.press('Enter');
    await expect(rows.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/respond\/kraken\/#/);
    await person.sees('end-call');
  });

  test('is led on from what is no account, and to the bank by the name of a card', { tag: '@once' }, async ({
    person,
  }) => {
    const { page, say } = person;
    const which = person.region('start.which.title');
    const box = which.getByRole('searchbox');
    for (const [typed, topic, address, heading] of [
      ['anydesk', 'remote-control', /\/follow-up\/secure\/#remove-remote-app$/, 'remove-remote-app'],
      ['virus', 'malware', /\/follow-up\/secure\/#check-for-malware$/, 'check-for-malware'],
      ['police', 'report', /\/record\/report\/$/, null],
    ] as const) {
      await person.opens();
      await box.fill(typed);
      await expect(which.getByRole('status')).toContainText(say(`accounts.search.topics.${topic}.said`));
      await expect(
        which.getByRole('link', { name: startingWith(say('start.which.any.exchange')) }),
      ).toBeVisible();
      await which.getByRole('link', { name: say(`accounts.search.topics.${topic}.open`) }).click();
      await expect(page).toHaveURL(address);
      if (heading) await person.sees(heading);
    }
    await person.opens();
    await box.fill('visa');
    await which.getByRole('link', { name: startingWith(say('start.which.any.bank')) }).click();
    await person.saysOfTheCall('hung-up');
    await person.answersTo('happened', 'none');
    await person.sees('recall-payment', 'any-bank');
  });

  test('is told when we have no page for it, and that a link is to be checked', { tag: '@once' }, async ({
    person,
  }) => {
    const { page, say } = person;
    await person.opens();
    const which = person.region('start.which.title');
    const box = which.getByRole('searchbox');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await box.fill('楽天ウォレット');
    await expect(which.getByRole('status')).toContainText(say('accounts.search.none'));
    await expect(which.getByRole('link', { name: say('start.which.any.exchange') })).toBeVisible();
    await box.fill('rakuten');
    await expect(which.getByRole('status')).toContainText(say('accounts.search.alike', { count: 1 }));
    await expect(which.getByRole('link', { name: say('accounts.search.check') })).toBeVisible();
    await expect(which.getByRole('link', { name: say('start.which.any.exchange') })).toBeVisible();
    const link = 'https://binance.com.verify-help.example/login';
    await box.fill(link);
    await expect(which.getByRole('status')).toContainText(say('accounts.search.link'));
    await expect(which.getByRole('link', { name: 'Binance' })).toHaveCount(0);
    await which.getByRole('link', { name: say('accounts.search.check') }).click();
    await expect(page).toHaveURL(/\/check\/$/);
    await expect(page.getByLabel(say('check.what'))).toHaveValue(link);
    await hears(person, 'imitates', { count: 1, name: 'Binance' });
    expect(asked.filter((url) => /verify-help|%E6|楽天/.test(url))).toEqual([]);
    await page.goBack();
    await expect(box).toBeVisible();
    // What was checked once is not there again.
    await box.fill('rakuten');
    await which.getByRole('link', { name: say('accounts.search.check') }).click();
    await expect(page.getByLabel(say('check.what'))).toHaveValue('');
  });

  test('ticks several, by name and from the list, and goes on with all of them by keyboard', {
    tag: '@keys',
  }, async ({ person }) => {
    const { page, say, words } = person;
    await person.opens();
    const which = person.region('start.which.title');
    await person.taps(which.getByRole('button', { name: say('start.several.more') }));
    const tick = (account: string) =>
      which
        .locator('label')
        .filter({ has: page.getByText(words.titleOf(account), { exact: true }) })
        .getByRole('checkbox');
    await person.taps(tick('binance'));
    await which.getByRole('searchbox').fill('gmial');
    await person.taps(tick('google'));
    await expect(which.getByRole('status').last()).toContainText('Binance');
    await which.getByRole('searchbox').fill('');
    await expect(tick('binance')).toBeChecked();
    await person.taps(which.getByRole('link', { name: say('start.several.go-on', { count: 2 }) }));
    // Money leaves an exchange first.
    await expect(page).toHaveURL(/\/respond\/binance\/#/);
    await person.opensThePlaybookFor('binance', 'tasks');
    await expect(person.main.getByText(words.titleOf('google')).first()).toBeVisible();
    await person.seesSaved();
  });
});
