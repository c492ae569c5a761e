import { expect, test } from './person';

const ways = [
  {
    who: 'can sign in and sees nothing leaving',
    call: 'not-on-call',
    money: 'no',
    signIn: 'yes',
    order: ['delete-api-keys', 'freeze-account', 'contact-support'],
  },
  {
    who: 'sees money leaving',
    call: 'not-on-call',
    money: 'yes',
    signIn: 'yes',
    order: ['freeze-account', 'contact-support', 'secure-email'],
  },
  {
    who: 'is locked out and can read their email',
    call: 'not-on-call',
    money: 'no',
    signIn: 'no',
    order: ['freeze-account', 'contact-support', 'secure-email'],
  },
  {
    who: 'is locked out and has lost their email too',
    call: 'not-on-call',
    money: 'unsure',
    signIn: 'no-email',
    order: ['contact-support', 'get-email-back', 'freeze-account'],
  },
  {
    who: 'is on the call right now',
    call: 'hung-up',
    money: 'no',
    signIn: 'yes',
    order: ['delete-api-keys', 'freeze-account', 'contact-support'],
  },
  {
    who: 'is not sure of anything',
    call: 'not-on-call',
    money: 'unsure',
    signIn: 'unsure',
    order: ['delete-api-keys', 'freeze-account', 'contact-support'],
  },
] as const;

test.describe('Somebody who starts', { tag: '@narrow' }, () => {
  test('is one tap away from the first instruction', async ({ person }) => {
    await person.opens();
    await expect(person.page.getByRole('heading', { name: person.say('start.stop.asked') })).toBeVisible();
    await person.chooses('binance');
    await person.sees('end-call');
  });

  test('hangs up on the start page, and goes straight on to the questions', async ({ person }) => {
    await person.opens();
    await person.saysOfTheCall('hung-up');
    await person.link('start.stop.next').click();
    await person.chooses('binance');
    await person.sees('questions');
  });

  test('is led from the bare address to the start page in their language', async ({ person }) => {
    await person.page.goto('/');
    await expect(person.page).toHaveURL(/\/en\/$/);
  });

  test('finds steps for an exchange that is not on the list', async ({ person }) => {
    await person.opens();
    await person.chooses('other');
    await person.saysOfTheCall('not-on-call');
    await person.answers('no', 'no');
    await person.does('contact-support', 'other');
    await person.does('secure-email', 'other');
    await person.does('freeze-account', 'other');
    await person.sees('tasks');
  });
});

test.describe('Somebody who', () => {
  for (const { who, call, money, signIn, order } of ways) {
    test(`${who} gets the urgent steps in the order that fits`, { tag: '@once' }, async ({ person }) => {
      await person.opensThePlaybookFor('binance');
      await person.sees('end-call');
      await person.saysOfTheCall(call);
      await person.hears('questions');
      await person.answers(money, signIn);
      for (const [i, action] of order.entries()) {
        await person.hears(action);
        await expect(
          person.text('respond.urgent-step', { step: i + 2, all: order.length + 1 }),
        ).toBeVisible();
        await person.does(action);
      }
      await person.hears('tasks');
      await expect(person.text('respond.tasks.title')).toBeVisible();
      await expect(person.reads(person.say('respond.urgent-done'))).toBeVisible();
    });
  }

  test('has someone on their screen is told to cut the connection first', { tag: '@narrow' }, async ({
    person,
  }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('remote');
    await person.hears('cut-remote-access');
    await person.does('cut-remote-access');
    await person.saysOfTheCall('hung-up');
    await person.sees('questions');
    await person.answers('no', 'yes');
    for (const action of ['delete-api-keys', 'freeze-account', 'contact-support']) await person.does(action);
    await person.sees('tasks');
  });

  test('skips the questions goes on in the safe order', { tag: '@once' }, async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('not-on-call');
    await person.button('respond.triage.skip').click();
    for (const action of ['delete-api-keys', 'freeze-account', 'contact-support']) await person.does(action);
    await person.sees('tasks');
  });

  test('sees money leave while deleting keys freezes first', { tag: '@narrow' }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.button('respond.switch.money-leaving').click();
    await person.does('freeze-account');
    await person.saysOfTheCall('not-on-call');
    await person.sees('contact-support');
    expect((await person.readsTheRail()).map(([, what]) => what)).toContain(
      person.say('respond.triage.money-leaving.said-yes'),
    );
  });
});
