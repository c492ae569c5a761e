import type { Locator } from '@playwright/test';
import { comesToRest } from './behind';
import { expect, type Person, test } from './person';
import { requires } from './requires';

/** Cuts the connection behind the page, once all that may be needed then is here. */
async function goesOffTheLine(person: Person) {
  await comesToRest(person);
  person.watch.expects(/ERR_INTERNET_DISCONNECTED/);
  await person.page.context().setOffline(true);
}

/** Taps on what stands on another page, and is told to stay: the page is the same, and nothing is written down. */
async function isKeptHere(person: Person, link: Locator) {
  const address = person.page.url();
  await person.taps(link);
  await expect(
    person.page.getByRole('status').getByText(person.say('site.words.offline-seen')),
  ).toBeInViewport();
  await expect(link).toBeFocused();
  expect(person.page.url()).toBe(address);
}

test.describe('Somebody whose seen device is off the line', {
  tag: ['@narrow', '@keys'],
  annotation: requires('offline mode'),
}, () => {
  test('is led nowhere that does not load while it is off the line, and reads there how to take their app off', async ({
    person,
  }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('remote');
    await person.cannot('cut-remote-access', 'no-other-device');
    await goesOffTheLine(person);
    await expect(person.text('actions.cut-remote-access.steps.remove-app.body')).toBeVisible();
    await person.taps(person.button('cut.offline'));
    await person.saysOfTheCall('not-on-call');
    await person.answers('no', 'yes');
    await person.hears('tasks');
    const meanwhile = person.region('respond.tasks.until-device');
    await isKeptHere(
      person,
      person.main.locator('a[href*="/record/report/"]').filter({ visible: true }).first(),
    );
    await isKeptHere(person, person.page.getByRole('contentinfo').getByRole('link').first());
    await person.taps(meanwhile.getByRole('link', { name: person.say('respond.tasks.remove-here') }));
    await person.hears('cut-remote-access');
    await expect(person.text('actions.cut-remote-access.steps.remove-app.body')).toBeVisible();
    await person.page.goBack();
    await person.page.context().setOffline(false);
    await person.taps(meanwhile.getByRole('link', { name: person.words.title('remove-remote-app') }));
    await person.sees('remove-remote-app');
  });

  test('finds on the start page where the steps open in place of a list that cannot open', async ({
    person,
  }) => {
    const { page } = person;
    await person.opens();
    await person.saysOfTheCall('remote');
    await goesOffTheLine(person);
    const which = person.region('start.which.title');
    const instead = which.getByText(person.say('cut.no-list', { address: new URL(page.url()).host }));
    await expect(instead).toBeVisible();
    await expect(which.getByRole('link')).toHaveCount(0);
    await isKeptHere(person, person.main.locator('a[href$="/check/"]'));
    await person.seesItFits('off the line');
    await person.seesNoBarrier('kept on a page off the line');
    await isKeptHere(person, (await person.unfoldsTheRail()).getByRole('link').first());
    await page.context().setOffline(false);
    await expect(instead).toHaveCount(0);
    await person.chooses('binance');
  });
});
