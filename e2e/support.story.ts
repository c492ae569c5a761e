import { playbookAccounts } from '@/lib/content/playbooks';
import { mayPaste, pasted } from './pasted';
import { expect, test } from './person';
import { requires } from './requires';

test.describe('Support and the person they help', {
  tag: '@narrow',
  annotation: requires('clipboard reading'),
}, () => {
  test('make a link, copy it, send it, follow it to the step, and take the case number only if wanted', {
    tag: '@once',
  }, async ({ person: support, browser, contextOptions }) => {
    const { page } = support;
    await mayPaste(page);
    await support.opens();
    await support.link('start.ways.support').click();
    await page.getByLabel(support.say('support.provider'), { exact: true }).selectOption('binance');
    await page.getByLabel(support.say('support.step'), { exact: true }).selectOption('freeze-account');
    await page.getByLabel(support.say('support.case')).fill('482615');
    await support.button('support.copy-link').click();
    await expect(support.text('site.copied')).toBeVisible();
    const link = await pasted(page);
    expect(new URL(link)).toMatchObject({
      pathname: `/${support.locale}/respond/binance/`,
      search: '',
      hash: '#freeze-account/case/482615',
    });
    await page.getByLabel(support.say('support.way'), { exact: true }).selectOption('in-mail');
    await support.button('support.copy-message').click();
    await expect(support.text('site.copied')).toHaveCount(2);
    const message = await pasted(page);
    expect(message.match(/https?:\S+/g)).toEqual([link]);
    expect(message).toContain('482615');
    await expect(support.text('support.proves.with-number')).toBeVisible();

    const context = await browser.newContext(contextOptions);
    const person = await support.onAnotherDevice(context);
    await person.page.goto(link);
    await person.seesItIsReady();
    await person.sees('freeze-account');
    const offer = person.region('respond.offered.title');
    await person.saysOfTheCall('not-on-call');
    await expect(offer.getByText(person.say('respond.offered.compare', { end: '2615' }))).toBeVisible();
    // Nothing more of it is on the page before it was accepted.
    expect(await person.page.evaluate(() => document.documentElement.outerHTML)).not.toContain('482615');
    await expect(offer.getByText(person.say('respond.offered.proof'))).toBeVisible();
    await person.does('freeze-account');
    const taken = person.say('entries.case-number', { number: '482615' });
    expect((await person.readsTheRail()).map(([, what]) => what)).not.toContain(taken);
    await offer.getByRole('button', { name: person.say('respond.offered.accept') }).click();
    await expect(offer).toHaveCount(0);
    await expect(person.rail.getByText(taken).filter({ visible: true })).not.toHaveCount(0);
    await person.opens('record/');
    const byLink = person.say('record.summary.case-by-link', { number: '482615' });
    await expect(person.region('record.summary.title').getByText(byLink)).toBeVisible();
    expect(person.watch.faults).toEqual([]);
    await context.close();
  });

  test('choose another account, and the step of the one before does not ride on its link', {
    tag: '@once',
  }, async ({ person }) => {
    const box = (key: string) => person.page.getByLabel(person.say(key), { exact: true });
    await person.opens('support/');
    await box('support.provider').selectOption('binance');
    await box('support.step').selectOption('freeze-account');
    const link = person.page.locator('#made-link');
    await expect(link).toHaveValue(/\/respond\/binance\/#freeze-account$/);
    await box('support.provider').selectOption('google');
    await expect(link).toHaveValue(/\/respond\/google\/$/);
    await expect(box('support.step')).toHaveValue('');
    await box('support.provider').selectOption('binance');
    await expect(link).toHaveValue(/\/respond\/binance\/$/);
  });

  test('choose any step of an account: the urgent ones of all its orders, and what follows', {
    tag: '@once',
  }, async ({ person }) => {
    const step = person.page.getByLabel(person.say('support.step'), { exact: true });
    const link = person.page.locator('#made-link');
    await person.opens('support/');
    for (const { id, playbook } of playbookAccounts) {
      await person.page.getByLabel(person.say('support.provider'), { exact: true }).selectOption(id);
      const urgent = new Set(Object.values(playbook.orders).flat());
      for (const action of urgent)
        await expect(step.locator(`option[value="${action}"]`), id).toHaveText(
          person.words.title(action, id),
        );
      await expect(step.locator('option[value="write-narrative"]'), id).toHaveCount(1);
      await expect(step.locator('option[value="cut-remote-access"]'), id).toHaveCount(1);
    }
    await person.page.getByLabel(person.say('support.provider'), { exact: true }).selectOption('google');
    await step.selectOption('mail-recover');
    const urgent = await link.inputValue();
    await step.selectOption('mail-security-events');
    const follows = await link.inputValue();
    await person.page.goto(urgent);
    await person.seesItIsReady();
    await person.sees('mail-recover', 'google');
    await person.page.goto(follows);
    await person.sees('mail-security-events', 'google');
    await expect(person.page).toHaveURL(/\/google\/follow-up\/#mail-security-events$/);
  });

  test('get a link to the beginning where the steps cannot be fetched, and the steps once they can', {
    tag: '@once',
    annotation: requires('request blocking'),
  }, async ({ person }) => {
    const step = person.page.getByLabel(person.say('support.step'), { exact: true });
    const steps = step.locator('option[value="mail-recover"]');
    await person.opens('support/');
    await expect(step.locator('option[value="freeze-account"]')).toHaveCount(1);
    person.watch.expects(/ERR_FAILED|Failed to load/);
    let isGone = true;
    await person.page.route('**/*.js', (route) => (isGone ? route.abort() : route.continue()));
    await person.page.getByLabel(person.say('support.provider'), { exact: true }).selectOption('google');
    await expect(person.main.getByRole('alert')).toContainText(person.say('site.words.failed'));
    await expect(person.page.locator('#made-link')).toHaveValue(/\/respond\/google\/$/);
    await person.seesNoBarrier('steps that could not be fetched');
    isGone = false;
    await person.button('site.words.again').click();
    await expect(steps).toHaveCount(1);
    await expect(person.main.getByRole('alert')).toHaveCount(0);
  });

  test('leave a case number out, and nothing of it is written', { tag: '@once' }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys/case/CS-482677');
    await person.saysOfTheCall('hung-up');
    const offer = person.region('respond.offered.title');
    await offer.getByRole('button', { name: person.say('respond.offered.decline') }).click();
    await expect(offer).toHaveCount(0);
    await person.does('delete-api-keys');
    await person.seesSaved();
    expect(JSON.stringify(await person.readsTheRail())).not.toContain('482677');
  });

  test('write the number of the newest link only', { tag: '@once' }, async ({ person }) => {
    const [first, second] = ['482615', '582616'];
    await person.opensThePlaybookFor('binance', `delete-api-keys/case/${first}`);
    await person.saysOfTheCall('hung-up');
    await expect(person.text('respond.offered.compare', { end: '2615' })).toBeVisible();
    await person.page.evaluate((number) => {
      window.location.hash = `#delete-api-keys/case/${number}`;
    }, second);
    await expect(person.text('respond.offered.compare', { end: '2616' })).toBeVisible();
    await person.button('respond.offered.accept').click();
    await expect(person.region('respond.offered.title')).toHaveCount(0);
    await person.seesSaved();
    const rail = JSON.stringify(await person.readsTheRail());
    expect(rail).toContain(second);
    expect(rail).not.toContain(first);
  });

  test('are offered no number while another tab writes', { tag: '@once' }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys/case/482615');
    await person.saysOfTheCall('hung-up');
    await expect(person.region('respond.offered.title')).toBeVisible();
    const second = await person.opensAnotherTab();
    await second.opensThePlaybookFor('binance', 'delete-api-keys');
    await second.continuesHere();
    await person.seesItOnlyReads();
    await expect(person.region('respond.offered.title')).toHaveCount(0);
    await person.continuesHere();
    await expect(person.region('respond.offered.title')).toBeVisible();
    await person.does('delete-api-keys');
    await person.seesSaved();
    expect(JSON.stringify(await person.readsTheRail())).not.toContain('482615');
  });
});
