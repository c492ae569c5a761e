import { qrOf } from '@/lib/exports/qr';
import { comesToRest } from './behind';
import { expect, type Person, test } from './person';
import { startingWith } from './words';

const red = (person: Person) => person.region('start.stop.seen');

/** Sees the address of this site, and a code that leads to a page of it. */
async function seesWhereToCarryOn(person: Person, path: string) {
  const { origin, host } = new URL(person.page.url());
  const code = person.main.getByRole('img', { name: person.say('cut.code') }).filter({ visible: true });
  await expect(code.locator('path').last()).toHaveAttribute('d', qrOf(`${origin}${path}`).path);
  await expect(person.main.getByText(host, { exact: true }).filter({ visible: true })).toHaveCount(1);
}

/** Sees that this step sends them to another device, and offers no official link here. */
async function seesItIsForAnotherDevice(person: Person) {
  const first = person.main.getByRole('listitem').filter({ visible: true }).first();
  await expect(first).toContainText(person.say('cut.first'));
  await expect(person.main.locator('ol').getByRole('link', { name: /\w\.com/ })).toHaveCount(0);
}

test.describe('Somebody whose screen others control', { tag: ['@narrow', '@keys'] }, () => {
  test('is told in red to cut the connection, and takes along where to carry on', async ({ person }) => {
    const { page, locale } = person;
    await person.opens();
    // Pages that may come next are fetched ahead in vain.
    person.watch.expects(/ERR_INTERNET_DISCONNECTED/);
    // What comes with the tap must be here before: the network is what they cut.
    await comesToRest(person);
    await page.context().setOffline(true);
    await person.saysOfTheCall('remote');
    await expect(page.getByRole('heading', { name: person.say('start.stop.seen') })).toBeFocused();
    await expect(person.text('start.stop.cut')).toBeInViewport({ ratio: 1 });
    // From its beginning: the way on with another device stands at its end.
    expect((await red(person).boundingBox())?.y).toBeLessThan(100);
    await expect(red(person)).toHaveCSS('background-color', 'rgb(154, 20, 24)');
    await seesWhereToCarryOn(person, `/${locale}/`);
    await person.seesItFits('cut the connection');
    await person.taps(person.button('start.stop.hung-up'));
    await expect(person.button('start.stop.hung-up')).toHaveCount(0);
    await expect(red(person)).toBeVisible();
    await person.taps(person.button('cut.offline'));
    await expect(red(person)).toHaveCount(0);
    await expect(person.main.getByText(person.words.did('cut-remote-access'))).toBeVisible();
    await expect(person.main.getByText(person.words.did('end-call'))).toBeVisible();
    // What they need to carry on stays in view.
    await seesWhereToCarryOn(person, `/${locale}/`);

    // The same people call again, and are on the screen again: both are asked once more.
    await person.taps(person.button('start.stop.again'));
    await expect(page.getByRole('heading', { name: person.say('start.stop.asked') })).toBeFocused();
    await person.saysOfTheCall('remote');
    await expect(page.getByRole('heading', { name: person.say('start.stop.seen') })).toBeFocused();
    await person.taps(person.button('start.stop.hung-up'));
    await person.taps(person.button('cut.offline'));
    await expect(red(person)).toHaveCount(0);
    await person.taps(person.button('cut.no-other'));
    // No account is chosen: it may be a wallet.
    await expect(person.reads(person.say('cut.borrow', { wallet: 'unsure' }))).toBeVisible();
    await person.taps(person.button('cut.other'));
    await expect(person.page.locator('#carry-on')).toBeFocused();
    await expect(person.main.getByRole('img', { name: person.say('cut.code') })).toHaveCount(0);
  });

  test('does each step on another device, and has people where there is none', async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('remote');
    await person.hears('cut-remote-access');
    await seesWhereToCarryOn(person, `/${person.locale}/respond/binance/`);
    await person.taps(person.button('cut.offline'));
    await person.hears('end-call');
    await seesWhereToCarryOn(person, `/${person.locale}/respond/binance/`);
    await person.saysOfTheCall('not-on-call');
    await person.hears('questions');
    await seesWhereToCarryOn(person, `/${person.locale}/respond/binance/`);
    await person.answers('no', 'yes');
    await person.hears('delete-api-keys');
    await seesItIsForAnotherDevice(person);
    await seesWhereToCarryOn(person, `/${person.locale}/respond/binance/`);
    // Said once, in a step, it holds for all of them, and can be taken back.
    await person.cannot('delete-api-keys', 'no-other-device');
    await person.hears('tasks');
    await person.taps(person.button('respond.answer.undo'));
    await person.hears('delete-api-keys');
    await person.taps(person.button('cut.no-other').filter({ visible: true }));
    await person.hears('tasks');
    const first = person.region('respond.tasks.next');
    await expect(first).toContainText(person.say('respond.tasks.get-device'));
    await expect(first).toContainText(person.say('cut.borrow', { wallet: 'no' }));
    const waits = person.region('respond.tasks.wait-device');
    await seesWhereToCarryOn(person, `/${person.locale}/respond/binance/`);
    await person.seesNoBarrier('no other device');
    await person.taps(waits.getByRole('link', { name: startingWith(person.words.title('contact-support')) }));
    await person.sees('contact-support');
    await expect(
      person.reads(person.say('cut.borrow', { wallet: 'no' })).filter({ visible: true }),
    ).toBeVisible();
    const [later = ''] = person
      .say('respond.cannot.check-again', { time: '\u0000', day: '' })
      .split('\u0000');
    await expect(person.reads(later)).toHaveCount(0);
  });

  test('is led to a call where the account has numbers for it, once that is the only device', async ({
    person,
  }) => {
    await person.opensThePlaybookFor('coinbase');
    await person.saysOfTheCall('remote');
    await person.taps(person.button('cut.offline'));
    await person.saysOfTheCall('not-on-call');
    await person.answers('no', 'yes');
    await person.hears('delete-api-keys');
    await person.cannot('delete-api-keys', 'no-other-device');
    await person.hears('freeze-account');
    await expect(person.text('cut.call')).toBeVisible();
    const numbers = person.main.locator('a[href^="tel:"]').filter({ visible: true });
    await expect(numbers.first()).toBeVisible();
    // No number for their country: the lock on a borrowed device, and the page with the address.
    await expect(person.button('cut.found').filter({ visible: true })).toBeVisible();
    await expect(person.text('actions.freeze-account.steps.borrowed.title')).toBeVisible();
    await expect(person.text('actions.freeze-account.steps.no-number.title')).toBeHidden();
    const provider = person.words.nameOf('coinbase');
    await expect(
      person.reads(person.say('actions.freeze-account.steps.send-for-you.title', { provider })),
    ).toBeVisible();
    const words = person.main.getByLabel(person.say('tell.label'), { exact: true });
    await expect(words).toHaveValue(new RegExp(person.say('requests.freeze').slice(0, 8)));
    await expect(
      person.text('actions.freeze-account.steps.path.title').filter({ visible: true }),
    ).toHaveCount(0);
    await person.seesNoBarrier('a lock by phone');
    await person.does('freeze-account');
    await person.sees('contact-support', 'coinbase');
    await person.does('contact-support', 'coinbase');
    await person.hears('tasks');
    // The account is shut: its keys come once it opens.
    const keys = startingWith(person.words.title('delete-api-keys'));
    await expect(person.main.getByRole('link', { name: keys })).toHaveCount(0);
  });

  test('says that there is no other device before the connection is cut, and is still asked to cut it', async ({
    person,
  }) => {
    await person.opensThePlaybookFor('own-wallet');
    await person.saysOfTheCall('remote');
    await person.cannot('cut-remote-access', 'no-other-device');
    await expect(red(person)).toContainText(person.say('cut.borrow', { wallet: 'yes' }));
    await person.hears('cut-remote-access');
    await expect(person.text('start.stop.cut')).toBeInViewport({ ratio: 1 });
    await person.taps(person.button('cut.offline'));
    await person.hears('end-call');
    await person.saysOfTheCall('not-on-call');
    await person.answersTo('phrase', 'kept');
    await person.answersTo('coins-gone', 'no');
    await person.answersTo('happened', 'none');
    // Nothing in it needs another device.
    await person.hears('wallet-check-devices');
    await expect(person.text('cut.none')).toHaveCount(0);
    const offer = person.button('respond.switch.phrase');
    await person.taps(offer);
    await person.sees('move-self-custody');
    await person.opensThePlaybookFor('own-wallet', 'tasks');
    const first = person.region('respond.tasks.next');
    await expect(first).toContainText(person.say('respond.tasks.get-device'));
    await expect(first).toContainText(person.say('cut.borrow', { wallet: 'yes' }));
    await expect(first.getByRole('link')).toHaveCount(0);
    await expect(person.region('respond.tasks.wait-device')).toContainText(
      person.words.title('move-self-custody'),
    );
    await expect(person.region('respond.tasks.until-device').getByRole('link')).toHaveText(
      person.words.title('remove-remote-app'),
    );
    await person.seesNoBarrier('a wallet to be moved, and no other device');
  });

  test('says on a clean device that they never saw it, and does the steps there', async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('remote');
    await person.taps(person.button('cut.other'));
    await expect(person.text('cut.cut-there')).toBeVisible();
    await person.taps(person.button('cut.offline'));
    await person.saysOfTheCall('not-on-call');
    await person.answers('no', 'yes');
    await person.sees('delete-api-keys');
    const official = person.main.getByRole('link', { name: /binance\.com/ }).filter({ visible: true });
    await expect(official.first()).toBeVisible();
    await expect(person.text('cut.first')).toHaveCount(0);
  });

  test('takes it back where they said it: of the device, and of the screen', async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('remote');
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    // The red block of the screen before has a button of that name too.
    await person.sees('delete-api-keys');
    await person.taps(person.button('cut.other'));
    await expect(person.text('cut.first-other')).toBeFocused();
    await expect(person.main.getByRole('link', { name: /binance\.com/ }).first()).toBeVisible();
    await person.taps(person.button('cut.undo'));
    await expect(person.text('cut.first')).toBeFocused();
    await person.opensThePlaybookFor('binance', 'cut-remote-access');
    await person.taps(person.button('cut.nobody'));
    await person.hears('end-call');
    await person.opens();
    await expect(red(person)).toHaveCount(0);
    await expect(person.text('start.stop.shout')).toBeVisible();
  });
});
