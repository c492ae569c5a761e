import type { Page } from '@playwright/test';
import { expect, test } from './person';
import { requires } from './requires';

const payload = '**/respond/binance/index.txt';

/** Answers the first two requests for the payload with something else. Returns how often it was asked for. */
async function answersAmiss(page: Page, instead: (text: string) => string) {
  let asked = 0;
  await page.route(payload, async (route) => {
    asked += 1;
    const answer = await route.fetch();
    const text = await answer.text();
    const headers = { ...answer.headers() };
    for (const name of ['content-length', 'content-encoding']) delete headers[name];
    await route.fulfill({ status: 200, headers, body: asked > 2 ? text : instead(text) });
  });
  return () => asked;
}

test.describe('Somebody whose page has come and not what makes it answer', {
  tag: '@once',
  annotation: requires('request blocking'),
}, () => {
  test('reads its steps, and taps once the network is back', async ({ person }) => {
    const { page } = person;
    person.watch.expects('net::ERR_FAILED');
    await page.route(payload, (route) => route.abort());
    await page.goto(`/${person.locale}/respond/binance/#delete-api-keys`);
    const refused = await page.waitForEvent('requestfailed');
    expect(refused.url()).toContain('index.txt');
    for (const step of ['delete-api-keys', 'freeze-account'])
      await expect(
        person.main.getByRole('heading', { name: person.words.title(step) }).first(),
      ).toBeVisible();
    // What goes once scripts run is to be read by who waits for them.
    await expect(person.text('respond.seen-first.do')).toBeVisible();
    await page.unroute(payload);
    await person.seesItIsReady();
    await person.does('delete-api-keys');
    await person.seesSaved();
  });

  test('reads it as it is drawn where no style sheet comes, there and on the page before', async ({
    person,
  }) => {
    const { page } = person;
    const asked: string[] = [];
    await page.route('**/*.css', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await person.opens();
    await person.chooses('binance');
    await person.sees('end-call');
    // Of our sheet alone.
    const ours = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBlockStart);
    expect(await ours()).toBe('56px');
    await page.reload();
    expect(await ours()).toBe('56px');
    await person.seesItFits('without a file of style');
    expect(asked).toEqual([]);
  });

  test('reads on where a broken connection cut the rest, and taps once it comes whole', async ({
    person,
  }) => {
    const { page } = person;
    const asked = await answersAmiss(page, (text) => text.slice(0, text.length / 2));
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.seesSaved();
    expect(asked()).toBe(3);
  });

  test('gets the page of the new build where the rest is of that', async ({ person }) => {
    const { page } = person;
    const asked = await answersAmiss(page, (text) => text.replace(/"b":"[^"]+"/, '"b":"another"'));
    const loads: string[] = [];
    // The page may be left for the new one before it is whole.
    page.on('request', (request) => request.isNavigationRequest() && loads.push(request.url()));
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.seesSaved();
    expect([asked(), loads.length]).toEqual([3, 2]);
  });
});
