import { comesToThePage } from './device';
import { expect, test } from './person';

// Each contains the word that must not appear.
const altered = {
  'a step we do not have': 'EVILWORD',
  'a sentence as a step': 'Call%20EVILWORD%20now',
  'HTML as a step': '%3Cimg%20src=x%20onerror=alert(1)%3EEVILWORD',
  'five hundred characters': 'EVILWORD'.padEnd(500, 'x'),
  'the name of something in the language itself': '__proto__EVILWORD',
};
// What else is dropped: lib/links/support-link.test.ts.
const dropped = {
  'HTML as a case number': 'delete-api-keys/case/<b>EVILWORD</b>',
  'a question mark in the fragment': 'delete-api-keys/case/EVILWORD?phone=EVILWORD',
  'something odd before a real step': 'EVILWORD/delete-api-keys',
};

test.describe('Somebody who was sent an altered link', { tag: '@once' }, () => {
  test('with a step we do not have is offered the choice, and reads nothing of it', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'EVILWORD');
    for (const [what, fragment] of Object.entries(altered)) {
      await test.step(what, async () => {
        await comesToThePage(person.page, 'questions');
        await person.sees('questions');
        await comesToThePage(person.page, fragment);
        await person.sees('unknown');
        await expect(person.page.getByText('EVILWORD')).toHaveCount(0);
        await expect(person.page).not.toHaveTitle(/EVILWORD/);
      });
    }
    await person.link('respond.unknown-step.first').click();
    await person.sees('end-call');
  });

  test('with something else riding on it lands at the step, and reads nothing of it', async ({ person }) => {
    for (const [what, fragment] of Object.entries(dropped)) {
      await test.step(what, async () => {
        // What a link carried in vain is taken out of the address, and the router settles that in its own time.
        await person.page.goto('about:blank');
        await person.opensThePlaybookFor('binance', fragment);
        await person.sees('delete-api-keys');
        await expect(person.region('respond.offered.title')).toHaveCount(0);
        await expect(person.page.getByText('EVILWORD')).toHaveCount(0);
        await expect(person.text('respond.left-out.step')).toBeVisible();
      });
    }
    await person.page.goto('about:blank');
    await person.opens('respond/binance/?case=EVILWORD&note=EVILWORD#delete-api-keys');
    await person.sees('delete-api-keys');
    await expect(person.page.getByText('EVILWORD')).toHaveCount(0);
    await person.does('delete-api-keys');
    await person.opens('record/');
    expect((await person.savesTheFile()).text).not.toContain('EVILWORD');
  });

  test('to an urgent step on a page of what follows is led to where it stands', async ({ person }) => {
    const { page, locale } = person;
    await person.opens('follow-up/secure/#end-call');
    await expect(page).toHaveURL(new RegExp(`/${locale}/#end-call$`));
    await expect(person.button('start.stop.hung-up')).toBeVisible();
    await person.ticks('delete-api-keys');
    for (const step of ['end-call', 'cut-remote-access']) {
      await page.goto('about:blank');
      await person.opens(`follow-up/afterwards/#${step}`);
      await expect(page).toHaveURL(new RegExp(`/${locale}/respond/binance/#${step}$`));
      await person.sees(step);
    }
  });

  test('with a case number is offered it, also where the step stands on another page now', async ({
    person,
  }) => {
    const number = '482615';
    for (const [from, to] of [
      ['binance', 'binance/follow-up'],
      ['google', 'google'],
    ] as const) {
      const step = from === 'binance' ? 'check-sub-accounts' : 'mail-password';
      await person.opensThePlaybookFor(from, `${step}/case/${number}`);
      await expect(person.page).toHaveURL(new RegExp(`/respond/${to}/#${step}/case/${number}$`));
      if (from === 'binance') await person.saysOfTheCall('not-on-call');
      await expect(person.text('respond.offered.compare', { end: '2615' })).toBeVisible();
      // Accepted for one account, it is still offered for the other.
      await person.button('respond.offered.accept').click();
      await expect(person.button('respond.offered.accept')).toHaveCount(0);
      await person.seesSaved();
    }
  });

  test('goes from an unknown step to the list of all steps', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'EVILWORD');
    await person.link('respond.unknown-step.tasks').click();
    await person.sees('tasks');
  });
});

test.describe('Somebody who comes by a link to a step', { tag: ['@narrow', '@keys'] }, () => {
  test('is asked first whether they are on the phone, reads the step below, and no number to call', async ({
    person,
  }) => {
    const { page } = person;
    await person.opensThePlaybookFor('binance', 'contact-support/case/TEL18885550199');
    const step = await person.sees('contact-support');
    const asked = person.region('start.stop.asked');
    const leftOut = person.region('respond.left-out.number.title');
    await expect(leftOut.getByText(person.say('respond.left-out.ticket'))).toBeVisible();
    expect((await asked.boundingBox())?.y).toBeLessThan((await leftOut.boundingBox())?.y ?? 0);
    expect((await leftOut.boundingBox())?.y).toBeLessThan((await step.boundingBox())?.y ?? 0);
    // Neither on the page nor in the address, which browsers print.
    await expect(page).toHaveURL(/#contact-support\/case$/);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/TEL188|0199/);
    await person.reloads();
    await expect(leftOut).toBeVisible();

    await person.saysOfTheCall('not-on-call');
    await expect(asked).toHaveCount(0);
    await expect(leftOut.getByRole('heading')).toBeFocused();
    await expect(person.button('respond.answer.undo')).toBeVisible();
    // What may be a trap comes before what may be a mix-up.
    const firms = page.getByText(person.say('respond.siblings.ask', { firms: 'Binance.US or Binance TR' }));
    expect((await leftOut.boundingBox())?.y).toBeLessThan((await firms.boundingBox())?.y ?? 0);
    await person.does('contact-support');
    await expect(leftOut).toHaveCount(0);
    await person.seesSaved();

    // Answered in the record, it is not asked again.
    await page.goto('about:blank');
    await person.opensThePlaybookFor('binance', 'check-sub-accounts');
    await person.sees('check-sub-accounts');
    await expect(person.button('start.stop.not-on-call')).toHaveCount(0);
  });

  test('is asked where the step stands on another page, and whoever walks on inside the app is not', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'check-sub-accounts');
    await expect(person.page).toHaveURL(/follow-up\/#check-sub-accounts$/);
    await expect(person.button('start.stop.hung-up')).toBeVisible();
    await person.sees('check-sub-accounts');
    await person.page.goto('about:blank');
    await person.opens();
    await person.chooses('binance');
    await person.sees('end-call');
    await person.page.evaluate(() => history.pushState(null, '', '#delete-api-keys'));
    await person.page.evaluate(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
    await person.sees('delete-api-keys');
    await expect(person.button('start.stop.hung-up')).toHaveCount(0);
  });
});

test.describe('Somebody at an address we do not have', { tag: '@once' }, () => {
  for (const [what, path, title] of [
    ['of an account we have no steps for', '/en/respond/EVILWORD/', 'errors.not-found.provider'],
    ['of nothing at all', '/en/EVILWORD/', 'errors.not-found.title'],
    ['in a language we do not have', '/xx/', 'errors.not-found.title'],
  ] as const) {
    test(`${what} is offered the choice`, { tag: '@once' }, async ({ person }) => {
      person.watch.expects('404');
      await person.page.goto(path);
      await expect(person.page.getByRole('heading', { level: 1 })).toHaveText(person.say(title));
      await expect(person.page.getByText('EVILWORD')).toHaveCount(0);
      await expect(person.link('errors.not-found.start')).toBeVisible();
      await person.chooses('binance');
      await person.sees('end-call');
    });
  }
});
