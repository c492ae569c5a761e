import { addsIt } from './accounts';
import { expect, test } from './person';

test.describe('Somebody who starts', { tag: ['@narrow', '@keys'] }, () => {
  test('is one tap away from the first instruction', async ({ person }) => {
    await person.opens();
    await expect(person.page.getByRole('heading', { name: person.say('start.stop.asked') })).toBeVisible();
    await person.chooses('binance');
    await person.sees('end-call');
  });

  test('hangs up on the start page, and goes straight on to the questions', async ({ person }) => {
    await person.opens();
    await person.saysOfTheCall('hung-up');
    await person.taps(person.link('start.stop.next'));
    await person.chooses('binance');
    await person.sees('questions');
  });

  test('is led from the bare address to the start page in their language', { tag: '@once' }, async ({
    person,
  }) => {
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

// Which order fits is a table: lib/flow/urgent-order.test.ts.
test.describe('Somebody who', { tag: ['@narrow', '@keys'] }, () => {
  test('has someone on their screen is told to cut the connection first, and how far they are', async ({
    person,
  }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('remote');
    await person.hears('cut-remote-access');
    await person.does('cut-remote-access');
    await person.saysOfTheCall('hung-up');
    await person.sees('questions');
    await person.answers('no', 'yes');
    for (const [i, action] of ['delete-api-keys', 'freeze-account', 'contact-support'].entries()) {
      await person.hears(action);
      await expect(person.text('respond.urgent-step', { step: i + 3, all: 5 })).toBeVisible();
      await person.does(action);
    }
    await person.hears('tasks');
    await expect(person.text('respond.tasks.title')).toBeVisible();
    await expect(person.reads(person.say('respond.urgent-done'))).toBeVisible();
  });

  test('lost the mailbox but can sign in changes the email before anybody locks the account', async ({
    person,
  }) => {
    await person.opensThePlaybookFor('kraken');
    await person.saysOfTheCall('not-on-call');
    await person.answers('no', 'yes-no-email');
    await person.sees('delete-api-keys', 'kraken');
    await expect(person.text('respond.urgent-step', { step: 1, all: 4 })).toBeVisible();
    await person.does('delete-api-keys', 'kraken');
    await person.does('new-login-email', 'kraken');
    await person.sees('contact-support', 'kraken');
    await expect(person.text('actions.contact-support.steps.new-mail.title')).toBeVisible();
    const words = person.main.getByLabel(person.say('tell.label'), { exact: true });
    for (const said of ['tell.answers.sign-in-yes-no-email', 'actions.new-login-email.said'])
      await expect(words).toHaveValue(new RegExp(person.say(said).slice(0, 40)));
    await person.does('contact-support', 'kraken');
    await person.does('get-email-back', 'kraken');
    // Support was asked for a freeze: whether they did it decides what has to wait.
    await person.sees('tasks');
    const waits = person.main.getByRole('heading', { name: person.say('respond.tasks.frozen') });
    await expect(waits).toHaveCount(0);
    await expect(
      person.main.getByRole('heading', { name: person.say('respond.tasks.unread') }),
    ).toBeVisible();
    await person.opensThePlaybookFor('kraken', 'sign-out-devices');
    await expect(person.text('actions.sign-out-devices.steps.by-support.title')).toBeVisible();
    await expect(
      person.text('actions.sign-out-devices.steps.email.title').filter({ visible: true }),
    ).toHaveCount(0);
    await person.opensThePlaybookFor('kraken', 'see-if-frozen');
    await person.does('see-if-frozen', 'kraken');
    await person.opensThePlaybookFor('kraken', 'tasks');
    await expect(waits).toBeVisible();
  });

  test('lost a mailbox that is in the list says so before the steps of the exchange', async ({ person }) => {
    await person.opensThePlaybookFor('kraken');
    await person.saysOfTheCall('not-on-call');
    await person.opensThePlaybookFor('kraken', 'tasks');
    await addsIt(person, 'google');
    await person.seesSaved();
    await person.opensThePlaybookFor('kraken', 'questions');
    await person.answersTo('money-leaving', 'no');
    const ask = person.say('respond.triage.open-mailbox.ask-of', { account: person.words.nameOf('google') });
    await person.taps(
      person.page
        .getByRole('group', { name: ask })
        .getByRole('button', { name: person.say('respond.triage.open-mailbox.no'), exact: true }),
    );
    await expect(person.answer('sign-in', 'yes-no-email')).toHaveCount(0);
    await expect(person.answer('sign-in', 'no-email-alone')).toBeVisible();
    await person.answersTo('sign-in', 'yes');
    await expect(person.answer('sign-in', 'yes')).toHaveAttribute('aria-pressed', 'true');
    await person.answersTo('happened', 'none');
    await person.does('delete-api-keys', 'kraken');
    await person.does('new-login-email', 'kraken');
    await person.sees('contact-support', 'kraken');
    const words = person.main.getByLabel(person.say('tell.label'), { exact: true });
    await expect(words).toHaveValue(new RegExp(person.say('tell.answers.open-mailbox-no').slice(0, 40)));
  });

  test('sees money leave while deleting keys freezes first', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.taps(person.button('respond.switch.money-leaving'));
    await person.does('freeze-account');
    await person.saysOfTheCall('not-on-call');
    await person.sees('contact-support');
    expect((await person.readsTheRail()).map(([, what]) => what)).toContain(
      person.say('respond.triage.money-leaving.said-yes'),
    );
  });
});
