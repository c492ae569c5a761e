import { expect, Person, test } from './person';

test.describe('Support and the person they help', () => {
  test('make a link, copy it, send it, follow it to the step, and take the case number only if wanted', async ({
    person: support,
    browser,
    contextOptions,
  }) => {
    const { page } = support;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await support.opens();
    await support.link('start.ways.support').click();
    await page.getByLabel(support.say('support.provider')).selectOption('binance');
    await page.getByLabel(support.say('support.step'), { exact: true }).selectOption('freeze-account');
    await page.getByLabel(support.say('support.case')).fill('118204553');
    await support.button('support.copy-link').click();
    await expect(support.text('support.copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link)).toMatchObject({
      pathname: `/${support.locale}/respond/binance/`,
      search: '',
      hash: '#freeze-account/case/118204553',
    });
    await support.button('support.copy-message').click();
    await expect(support.text('support.copied')).toHaveCount(2);
    const message = await page.evaluate(() => navigator.clipboard.readText());
    expect(message).toBe(support.say('support.message-text', { link }));

    const context = await browser.newContext(contextOptions);
    const person = await support.onAnotherDevice(context);
    await person.page.goto(link);
    await person.seesItIsReady();
    await person.sees('freeze-account');
    const offer = person.region('respond.offered.title');
    await expect(offer.getByText('118204553')).toBeVisible();
    await expect(offer.getByText(person.say('respond.offered.proof'))).toBeVisible();
    await person.does('freeze-account');
    await person.sees('end-call');
    const taken = person.say('entries.case-number', { number: '118204553' });
    expect((await person.readsTheRail()).map(([, what]) => what)).not.toContain(taken);
    await offer.getByRole('button', { name: person.say('respond.offered.accept') }).click();
    await expect(offer).toHaveCount(0);
    await expect(person.rail.getByText(taken).filter({ visible: true })).not.toHaveCount(0);
    await person.opens('record/');
    const byLink = person.say('record.summary.case-by-link', { number: '118204553' });
    await expect(person.region('record.summary.title').getByText(byLink)).toBeVisible();
    expect(person.watch.faults).toEqual([]);
    await context.close();
  });

  test('leave a case number out, and nothing of it is written', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys/case/A-77');
    const offer = person.region('respond.offered.title');
    await offer.getByRole('button', { name: person.say('respond.offered.decline') }).click();
    await expect(offer).toHaveCount(0);
    await person.does('delete-api-keys');
    await person.sees('end-call');
    expect(JSON.stringify(await person.readsTheRail())).not.toContain('A-77');
  });

  test('are told when a case number cannot ride on a link', async ({ person }) => {
    await person.opens('support/');
    const box = person.page.getByLabel(person.say('support.case'));
    await expect(box).toBeVisible();
    for (const number of ['12 34', '<b>', 'a'.repeat(33), 'ÄÖ', 'a/b']) {
      await box.fill(number);
      await expect(person.text('support.case-error')).toBeVisible();
      await expect(person.button('support.copy-link')).toHaveCount(0);
    }
    await box.fill(' A-1 ');
    await expect(person.button('support.copy-link')).toBeVisible();
    const link = person.page.getByRole('textbox', { name: person.say('support.made'), exact: true });
    await expect(link).toHaveValue(/#\/case\/A-1$/);
  });
});

// Each holds the word that must not appear.
const altered = {
  'a step we do not have': 'EVILWORD',
  'a sentence as a step': 'Call%20EVILWORD%20now',
  'HTML as a step': '%3Cimg%20src=x%20onerror=alert(1)%3EEVILWORD',
  'something odd before a real step': 'EVILWORD/delete-api-keys',
  'five hundred characters': 'EVILWORD'.padEnd(500, 'x'),
  'the name of something in the language itself': '__proto__EVILWORD',
};
const dropped = {
  'HTML as a case number': 'delete-api-keys/case/<b>EVILWORD</b>',
  'a sentence as a case number': 'delete-api-keys/case/call%20EVILWORD',
  'a case number that is too long': `delete-api-keys/case/EVILWORD${'7'.repeat(40)}`,
  'something behind the case number': 'delete-api-keys/case/1/EVILWORD',
  'another word than case': 'delete-api-keys/phone/EVILWORD',
  'escapes that are none': 'delete-api-keys/case/%E0%A4%AEVILWORD',
  'a question mark in the fragment': 'delete-api-keys/case/EVILWORD?phone=EVILWORD',
};

test.describe('Somebody who was sent an altered link', () => {
  for (const [what, fragment] of Object.entries(altered)) {
    test(`with ${what} is offered the choice, and reads nothing of it`, async ({ person }) => {
      await person.opensThePlaybookFor('binance', fragment);
      await person.sees('unknown');
      await expect(person.page.getByText('EVILWORD')).toHaveCount(0);
      await expect(person.page).not.toHaveTitle(/EVILWORD/);
      await person.link('respond.unknown-step.first').click();
      await person.sees('end-call');
    });
  }

  test('with something else riding on it lands at the step, and reads nothing of it', async ({ person }) => {
    for (const [what, fragment] of Object.entries(dropped)) {
      await test.step(what, async () => {
        await person.page.goto('about:blank');
        await person.opensThePlaybookFor('binance', fragment);
        await person.sees('delete-api-keys');
        await expect(person.region('respond.offered.title')).toHaveCount(0);
        await expect(person.page.getByText('EVILWORD')).toHaveCount(0);
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

  test('goes from an unknown step to the list of all steps', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'EVILWORD');
    await person.link('respond.unknown-step.tasks').click();
    await person.sees('tasks');
  });
});

test.describe('Somebody at an address we do not have', () => {
  for (const [what, path, title] of [
    ['of an account we have no steps for', '/en/respond/EVILWORD/', 'errors.not-found.provider'],
    ['of nothing at all', '/en/EVILWORD/', 'errors.not-found.title'],
    ['in a language we do not have', '/xx/', 'errors.not-found.title'],
  ] as const) {
    test(`${what} is offered the choice`, async ({ person }) => {
      person.watch.expects('404');
      await person.page.goto(path);
      // An address without a language is answered in the first one.
      const reader = new Person(person.page, 'en', person.watch);
      await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText(reader.say(title));
      await expect(reader.page.getByText('EVILWORD')).toHaveCount(0);
      await expect(reader.link('errors.not-found.start')).toBeVisible();
      await reader.chooses('binance');
      await reader.sees('end-call');
    });
  }
});
