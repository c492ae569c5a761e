import type { Locator } from '@playwright/test';
import { message } from './checked';
import { expect, type Person, test } from './person';
import { requires } from './requires';

/** The bottom of the first thing to act on, and the bottom of the first view. */
async function firstView(person: Person, within: Locator) {
  const height = person.page.viewportSize()?.height ?? 0;
  // The bar with the newest entry covers the bottom of the screen.
  const bar = (await person.rail.isVisible()) ? await person.rail.boundingBox() : null;
  const official = within.getByRole('link').or(within.getByRole('button'));
  // If the person acts elsewhere, such as in a mail, it is the first numbered line.
  const acts = (await official.count()) > 1 ? official : within.getByRole('heading', { level: 3 });
  const boxes = await Promise.all((await acts.all()).map((one) => one.boundingBox()));
  const bottoms = boxes.flatMap((box) => (box && box.height > 20 ? [box.y + box.height] : []));
  return { bottom: Math.min(...bottoms), fold: bar && bar.y > 0 && bar.y < height ? bar.y : height };
}

test.describe('Somebody with a phone in their hand', { annotation: requires('phone viewport') }, () => {
  const orders = {
    'can sign in': ['yes', ['delete-api-keys', 'freeze-account', 'contact-support'], []],
    // The freeze and the mailbox are elsewhere, so no button of ours comes first.
    'is locked out': [
      'no',
      ['freeze-account', 'contact-support', 'secure-email'],
      ['freeze-account', 'secure-email'],
    ],
  } as const;
  for (const [who, [signIn, order, elsewhere]] of Object.entries(orders)) {
    test(`who ${who} finds what to do within the first view of each urgent step`, { tag: '@once' }, async ({
      person,
    }) => {
      const seesItAtOnce = async (what: string, within: Locator) => {
        const { bottom, fold } = await firstView(person, within);
        expect.soft(bottom, `${what}: lower edge of the first thing to act on`).toBeLessThanOrEqual(fold);
      };
      await person.opens();
      // The buttons appear once scripts run.
      await expect(person.button('start.stop.hung-up')).toBeVisible();
      await seesItAtOnce('start', person.main);
      await person.opensThePlaybookFor('binance');
      await seesItAtOnce('end-call', person.main);
      await person.saysOfTheCall('not-on-call');
      await person.answers('no', signIn);
      for (const action of order) {
        await person.sees(action);
        if (!elsewhere.some((one) => one === action)) {
          await seesItAtOnce(action, person.region('respond.do-now').or(person.region('respond.do')));
        }
        await person.does(action);
      }
      await person.sees('tasks');
    });
  }
});

test.describe('Somebody who reads from right to left', () => {
  test('has the page turned round', { tag: '@right-to-left' }, async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await expect(person.page.locator('html')).toHaveAttribute('dir', 'rtl');
    const width = person.page.viewportSize()?.width ?? 0;
    const mark = await person.brand.boundingBox();
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeGreaterThan(width - 40);
    const heading = await person.sees('end-call');
    expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });

  test('reads an address in its own direction, beside an answer in theirs', {
    tag: '@right-to-left',
  }, async ({ person }) => {
    await person.opens('check/');
    await person.page.getByLabel(person.say('check.what')).fill(message);
    await expect(person.page.getByText('hxxps://binance[.]', { exact: false }).first()).toHaveCSS(
      'direction',
      'ltr',
    );
    const verdict = person.main.getByRole('heading', { level: 3 }).first();
    await expect(verdict).toHaveCSS('direction', 'rtl');
    await person.seesItFits('check');
  });

  test('reads each amount with its coin, and an ID in its own direction', {
    tag: '@right-to-left',
  }, async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    const taken = ['1240.00 USDT', '0.018 BTC', '980.5 USDT'];
    for (const one of taken) {
      const [amount = '', asset = ''] = one.split(' ');
      await person.tells('transaction', { asset, amount });
    }
    await person.tells('account', { userId: '48-812 a' });
    const summary = person.region('record.summary.title');
    for (const one of [...taken, '48-812 a']) {
      await expect(summary.getByText(one, { exact: true })).toHaveCSS('direction', 'ltr');
    }
  });
});
