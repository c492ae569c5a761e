import type { BrowserType } from '@playwright/test';
import { expect, Person, test } from './person';
import { requires } from './requires';
import { fetches } from './scan';
import { watch } from './watch';

test.describe('Somebody who leaves in the middle', () => {
  test(
    'finds every tick with its time after closing the browser',
    { tag: '@once', annotation: requires('kept profile') },
    async ({ playwright, browserName, launchOptions, contextOptions, baseURL, person }, info) => {
      const open = async () => {
        const options = { ...launchOptions, ...contextOptions, ...info.project.use };
        const context = await playwright[browserName].launchPersistentContext(
          info.outputPath('profile'),
          options as Parameters<BrowserType['launchPersistentContext']>[1],
        );
        const seen = watch(context, new URL(baseURL ?? '').origin);
        const [page = await context.newPage()] = context.pages();
        return { context, seen, reader: new Person(page, person.locale, seen) };
      };

      const before = await open();
      await before.reader.opensThePlaybookFor('binance');
      await before.reader.saysOfTheCall('hung-up');
      await before.reader.answers('no', 'yes');
      await before.reader.does('delete-api-keys');
      await before.reader.sees('freeze-account');
      await before.reader.seesSaved();
      const written = await before.reader.readsTheRail();
      expect(written).toHaveLength(6);
      await before.context.close();

      const after = await open();
      await after.reader.opens();
      await after.reader
        .region('start.resume.title')
        .getByRole('link', { name: /Binance/ })
        .click();
      await after.reader.sees('freeze-account');
      expect(await after.reader.readsTheRail()).toEqual(written);
      expect([...before.seen.faults, ...after.seen.faults]).toEqual([]);
      await after.context.close();
    },
  );

  test('comes back to the same step by back, forward and reload', { tag: ['@narrow', '@once'] }, async ({
    person,
  }) => {
    const { page } = person;
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('not-on-call');
    await person.hears('questions');
    await person.button('respond.triage.skip').click();
    await person.does('delete-api-keys');
    await person.hears('freeze-account');
    await expect(page).toHaveURL(/#freeze-account$/);

    await page.goBack();
    await person.hears('delete-api-keys');
    await page.goBack();
    await person.hears('questions');
    await page.goForward();
    await page.goForward();
    await person.hears('freeze-account');

    await person.reloads();
    await person.sees('freeze-account');
    await page.goBack();
    await person.sees('delete-api-keys');
    await expect(
      person.main.getByRole('region', { name: person.say('respond.answer.was-done') }),
    ).toBeVisible();
  });

  test('is back at the step they were at after looking at the record', { tag: '@once' }, async ({
    person,
  }) => {
    await person.opensThePlaybookFor('binance', 'contact-support');
    await person.does('contact-support');
    await person.sees('end-call');
    await person.unfoldsTheRail();
    await person.link('saving.whole').click();
    await expect(
      person.page.getByRole('heading', { level: 1, name: person.say('record.title') }),
    ).toBeVisible();
    await person.page.goBack();
    await person.sees('end-call');
    await person.page.goForward();
    await person.link('record.to-steps').click();
    await person.sees('end-call');
  });
});

test.describe('Somebody with a screen reader', { tag: ['@narrow', '@pseudo'] }, () => {
  test('hears each entry once, with its time, and lands on the heading of the new step', async ({
    person,
  }) => {
    await person.page.clock.setFixedTime(new Date('2026-11-22T03:08:00.000Z'));
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.saysOfTheCall('not-on-call');
    await person.hears('freeze-account');
    const excluded = person.say('entries.excluded', { action: person.words.title('end-call') });
    const heard = person.say('rail.new-entry', { time: '14:08', what: excluded });
    await expect(person.rail.getByRole('status').filter({ hasText: heard })).toHaveCount(1);
  });

  test('hears the questions whose words come after their code', { tag: '@once' }, async ({ person }) => {
    let bring = () => {};
    const brought = new Promise<void>((resolve) => {
      bring = resolve;
    });
    await person.page.route('**/steps.json', async (route) => {
      await brought;
      await route.continue();
    });
    const codeIsHere = fetches(person, 'questions-title');
    await person.opensThePlaybookFor('binance');
    await codeIsHere;
    await person.saysOfTheCall('not-on-call');
    await expect(person.main.locator('[data-screen=questions]')).toBeVisible();
    bring();
    await person.hears('questions');
  });

  test('hears the very first entry too', { tag: '@once' }, async ({ person }) => {
    await person.page.clock.setFixedTime(new Date('2026-11-22T03:08:00.000Z'));
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    const heard = person.say('rail.new-entry', {
      time: '14:08',
      what: person.words.did('delete-api-keys'),
    });
    await expect(person.rail.getByRole('status').filter({ hasText: heard })).toHaveCount(1);
  });
});
