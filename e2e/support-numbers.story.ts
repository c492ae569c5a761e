import { expect, test } from './person';
import { requires } from './requires';
import { holdsBackScripts } from './scripts';

test.describe('Support who send a long number', {
  tag: '@narrow',
  annotation: requires('clipboard reading'),
}, () => {
  test('are asked of a number that a card could have, before it is written or rides on a link', {
    tag: '@once',
  }, async ({ person }) => {
    const card = '4242424242424242';
    const seen = person.say('secrets.ask.card-number');
    const isNone = { name: person.say('secrets.is-harmless') };
    await person.opensThePlaybookFor('binance', `delete-api-keys/case/${card}`);
    const offer = person.region('respond.offered.title');
    await offer.getByRole('button', { name: person.say('respond.offered.accept') }).click();
    await expect(offer.getByText(seen)).toBeVisible();
    await person.seesNoBarrier();
    await person.does('delete-api-keys');
    await person.sees('end-call');
    expect(JSON.stringify(await person.readsTheRail())).not.toContain(card);
    await offer.getByRole('button', { name: person.say('respond.offered.accept') }).click();
    await offer.getByRole('button', isNone).click();
    await offer.getByRole('button', { name: person.say('respond.offered.accept') }).click();
    await expect(offer).toHaveCount(0);
    expect(JSON.stringify(await person.readsTheRail())).toContain(card);

    await person.opens('support/');
    await person.page.getByLabel(person.say('support.case')).fill('5555555555554444');
    await expect(person.text('secrets.ask.card-number')).toBeVisible();
    await expect(person.button('support.copy-link')).toHaveCount(0);
    await person.main.getByRole('button', isNone).click();
    await expect(person.button('support.copy-link')).toBeVisible();
    const box = person.page.getByLabel(person.say('support.case'));
    await box.fill('378282246310005');
    await person.button('secrets.is-secret').click();
    await expect(box).toHaveValue('');
    await expect(box).not.toHaveAttribute('aria-invalid', 'true');
    await expect(person.button('support.copy-link')).toBeVisible();
  });

  test('get no link of a long number before it was looked at', { tag: '@once' }, async ({ person }) => {
    const box = person.page.getByLabel(person.say('support.case'));
    const copies = person.button('support.copy-link');
    await person.opens('support/');
    await expect(copies).toBeVisible();
    const list = await holdsBackScripts(person.page);
    await box.fill('118204553');
    await expect(copies).toBeVisible();
    await box.fill('5555555555554444');
    await expect(copies).toHaveCount(0);
    await expect(person.text('secrets.looking')).toBeVisible();
    await box.fill('118204553');
    await expect(copies).toBeVisible();
    await expect(person.text('secrets.looking')).toHaveCount(0);
    await box.fill('1182045531182');
    await expect(copies).toHaveCount(0);
    list.comes();
    await expect(copies).toBeVisible();
    await expect(person.page.locator('#made-link')).toHaveValue(/#\/case\/1182045531182$/);
  });

  test('are told where a long number cannot be looked at, and get their link once it can', {
    tag: '@once',
    annotation: requires('offline mode'),
  }, async ({ person }) => {
    const box = person.page.getByLabel(person.say('support.case'));
    await person.opens('support/');
    await person.page.waitForLoadState('networkidle');
    person.watch.expects('ERR_INTERNET_DISCONNECTED');
    await person.page.context().setOffline(true);
    await box.fill('1182045531182');
    await expect(person.text('support.case-cannot-look')).toBeVisible();
    await expect(person.button('support.copy-link')).toHaveCount(0);
    await person.seesNoBarrier('a number nobody looked at');
    await box.fill('118204553');
    await expect(person.button('support.copy-link')).toBeVisible();
    await person.page.context().setOffline(false);
    await box.fill('1182045531182');
    await expect(person.button('support.copy-link')).toBeVisible();
  });
});
