import { expect, test } from './person';

test.describe('Somebody who looks for their account by name', { tag: '@narrow' }, () => {
  test('finds it by an old name, a typo or another script, and goes there by keyboard', async ({
    person,
  }) => {
    const { page, say } = person;
    await person.opens();
    const which = person.region('start.which.title');
    const box = which.getByRole('searchbox', { name: say('accounts.search.label') });
    const rows = which.getByRole('link');
    for (const [typed, name] of [
      ['coin base pro', 'Coinbase'],
      ['バイナンス', 'Binance'],
      ['huobi', 'HTX'],
      ['krakn', 'Kraken'],
    ] as const) {
      await box.fill(typed);
      await expect(rows.first()).toContainText(name);
      await expect(which.getByRole('status')).not.toBeEmpty();
    }
    await box.press('Tab');
    await expect(rows.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/respond\/kraken\/#/);
    await person.sees('end-call');
  });

  test('is told when we have no page for it, and that a link is to be checked', async ({ person }) => {
    const { page, say } = person;
    await person.opens();
    const which = person.region('start.which.title');
    const box = which.getByRole('searchbox');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await box.fill('楽天ウォレット');
    await expect(which.getByRole('status')).toContainText(say('accounts.search.none'));
    await expect(which.getByRole('link', { name: say('start.which.any.exchange') })).toBeVisible();
    await box.fill('https://binance.com.verify-help.example/login');
    await expect(which.getByRole('status')).toContainText(say('accounts.search.is-link'));
    await expect(which.getByRole('link', { name: 'Binance' })).toHaveCount(0);
    await which.getByRole('link', { name: say('accounts.search.check') }).click();
    await expect(page).toHaveURL(/\/check\/$/);
    expect(asked.filter((url) => /verify-help|%E6|楽天/.test(url))).toEqual([]);
    await page.goBack();
    await expect(box).toBeVisible();
  });
});
