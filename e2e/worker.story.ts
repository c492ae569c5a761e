import { besideTheApp, leaveOfNewer, onTheDevice } from './device';
import { keeps, noServer } from './kept-files';
import { test } from './on-site';
import { expect } from './person';
import { requires } from './requires';

test.use({ serviceWorkers: 'allow' });

test('Somebody whose record a newer build wrote reads it in the one that is kept, which changes nothing of it', {
  tag: '@once',
  annotation: requires('workers'),
}, async ({ person, site }) => {
  const { page, locale } = person;
  person.watch.expects(noServer);
  await person.opens('record/');
  await keeps(page, ['/complete', `/${locale}/record/`]);
  await leaveOfNewer(await besideTheApp(page));
  const before = await onTheDevice(page);
  await site.dies();
  await person.opens('record/');
  await expect(person.brand).toHaveText('First Hour');
  await expect(person.inTheTimeline(person.say('entries.newer'))).toBeVisible();
  await person.opens();
  await person.saysOfTheCall('hung-up');
  await expect(page.getByText(person.say('saving.unsaved.newer')).first()).toBeVisible();
  expect(await onTheDevice(page)).toBe(before);
});

test('Somebody who saves data is given no more than what the worker begins with, until they ask for all', {
  tag: '@once',
  annotation: requires('workers'),
}, async ({ person, site }) => {
  const { page, locale } = person;
  const steps = `/${locale}/respond/binance/`;
  const isKept = () => page.evaluate(async (path) => (await caches.match(path)) !== undefined, steps);
  person.watch.expects(noServer);
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    const post = ServiceWorker.prototype.postMessage;
    ServiceWorker.prototype.postMessage = function (this: ServiceWorker, ...all: unknown[]) {
      asked.push(all[0]);
      return Reflect.apply(post, this, all);
    };
  });
  await person.opensThePlaybookFor('binance', 'delete-api-keys');
  await keeps(page, ['/complete', `/${locale}/record/`]);
  // Whatever waited for the worker to be ready has been asked of it by now.
  await page.evaluate(() => navigator.serviceWorker.ready);
  expect(await page.evaluate(() => Reflect.get(window, 'asked'))).toEqual([]);
  expect(await isKept()).toBe(false);
  await site.dies();
  await page.goto(steps);
  await expect(page.getByRole('heading', { name: person.say('offline.title') })).toBeVisible();
  await person.opens('record/');
  await site.rises();
  await person.ticks('delete-api-keys');
  await person.opens('about/');
  await person.button('offline.keep-all').click();
  await expect.poll(isKept).toBe(true);
});
