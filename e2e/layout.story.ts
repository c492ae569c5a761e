import type { Locator } from '@playwright/test';
import { message } from './checked';
import { facts } from './facts';
import { expect, type Person, test } from './person';
import { requires } from './requires';

/** Visits every screen once, with `look` at each. */
async function walks(person: Person, look: (what: string) => Promise<void>) {
  await person.opens();
  await look('start');
  await person.opensThePlaybookFor('binance');
  await look('end the call');
  await person.saysOfTheCall('hung-up');
  await person.sees('questions');
  await look('questions');
  await person.answers('no', 'yes');
  await person.sees('delete-api-keys');
  await person.unfoldsTheRail();
  await look('a step, record unfolded');
  await person.button('respond.answer.cannot').click();
  await look('what stops you');
  await person.button('respond.cannot.back').click();
  await person.does('delete-api-keys');
  await person.cannot('freeze-account', 'cannot-sign-in');
  await person.does('freeze-account');
  await person.cannot('contact-support', 'no-answer-yet');
  await person.does('secure-email');
  await person.sees('tasks');
  await look('tasks');
  await person.seesDone('freeze-account');
  await person.button('respond.answer.correct').click();
  await look('correcting a time');
  await person.opensThePlaybookFor('binance', 'report-police');
  await look('a task');
  await person.opensThePlaybookFor('binance', 'nowhere');
  await look('an unknown step');
  await person.seesSaved();
  await person.opens('record/');
  for (const { kind } of facts) await person.startsTelling(kind);
  await look('record, forms open');
  for (const { kind, told } of facts) {
    await person.fillsIn(kind, told);
    await person.writesItDown(kind);
  }
  await look('record, full');
  await person.seesSaved();
  await person.opens('record/print/');
  await look('paper');
  await person.opens('record/report/#gb');
  await look('where to report');
  await person.opens('check/');
  await look('check, empty');
  await person.page.getByLabel(person.say('check.what')).fill(message);
  await person.row('check.add').first().click();
  await expect(person.reads(person.say('check.added'))).toBeVisible();
  await look('check, a message');
  await person.seesSaved();
  await person.opens('support/');
  await look('support');
  await person.opens('about/');
  await person.button('about.erase.ask').click();
  await look('about');
  await person.opens();
  await look('start, going on');
}

/** On a phone, one visit is checked in each of these sizes too, since every visit takes long. */
const otherSizes = [
  ['the smallest phone, or 1280 pixels enlarged four times', { width: 320, height: 256 }],
  ['a tablet', { width: 768, height: 1024 }],
] as const;
const narrowest = 447;

test('Somebody with a small screen or large letters reads and hits everything without scrolling sideways', async ({
  person,
}) => {
  test.setTimeout(180_000);
  const { page } = person;
  const own = page.viewportSize();
  if (!own) throw new Error('a story has a size of screen');
  const others = own.width < narrowest ? otherSizes : [];
  await walks(person, async (screen) => {
    for (const [what, size] of [['their own screen', own] as const, ...others]) {
      await page.setViewportSize(size);
      await person.seesItFits(`${screen}, on ${what}`);
    }
    await page.setViewportSize(own);
  });
});

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
    const mark = await person.page.getByRole('banner').getByRole('link').boundingBox();
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
    await person.ticks('delete-api-keys');
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
