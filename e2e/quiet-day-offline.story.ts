import { checkUp } from '@/lib/content/check-up';
import { adds, answers, item } from './check-up';
import { isReady, noServer } from './kept-files';
import { test } from './on-site';
import { expect } from './person';
import { requires } from './requires';

test.use({ serviceWorkers: 'allow' });

const keys = checkUp.find(({ kind }) => kind === 'exchange');

test.describe('Somebody on a quiet day whose server is gone', {
  tag: '@once',
  annotation: requires('workers'),
}, () => {
  test('does the check-up and makes the card of an account that they add then', async ({ person, site }) => {
    const { page } = person;
    if (!keys) throw new Error('there are keys to look through');
    person.watch.expects(noServer);
    await person.opens('check-up/');
    await isReady(person);
    await site.dies();

    await person.opens('check-up/');
    await adds(person, 'Kraken');
    const way = item(person, keys)
      .getByRole('link', { name: /kraken\.com/ })
      .first();
    await expect(way).toBeVisible();
    await answers(person, keys, 'done');
    await person.reloads();
    await expect(person.text('check-up.so-far', { done: 1, all: 7 })).toBeVisible();

    await person.opens('card/');
    const card = person.region('card.on.title');
    await expect(card).toContainText('Kraken');
    await expect(card).toContainText(/kraken\.com/);
    await expect(card.locator('svg').first()).toBeVisible();
    await person.opens('script/');
    await expect(person.text('script.rule.title')).toBeVisible();
    await person.seesItIsForEverybody('script, without a server');
    await expect(page.getByRole('heading', { name: person.say('offline.title') })).toHaveCount(0);
  });
});
