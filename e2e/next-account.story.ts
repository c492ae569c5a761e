import { addsIt as adds, takenOff } from './accounts';
import { savedBy } from './device';
import { expect, type Person, test } from './person';
import { startingWith } from './words';

const unfolds = (person: Person, key: string) =>
  person.page
    .locator('summary')
    .filter({ hasText: person.say(key) })
    .click();
const added = (person: Person, account: string) =>
  person.say('entries.account-added', { account: person.words.titleOf(account) });
const lastChange = (person: Person) => person.main.locator('#account-changed');
const undoes = (person: Person) =>
  lastChange(person)
    .getByRole('button', { name: startingWith(person.say('accounts.undo')) })
    .click();

/** Binance with its questions answered and its keys deleted, some time before. */
const begins = (person: Person) =>
  savedBy(
    `keys deleted, ${person.locale}`,
    async () => {
      await person.opens();
      await person.saysOfTheCall('hung-up');
      await person.chooses('binance');
      await person.answers('no', 'yes');
      await person.does('delete-api-keys');
      await person.sees('freeze-account');
      await person.seesSaved();
    },
    person.page,
  );
const goesOn = (person: Person) => person.opensThePlaybookFor('binance', 'freeze-account');

test.describe('Somebody with a second account in danger', { tag: '@once' }, () => {
  test.beforeEach(({ person }) => begins(person));

  test('is asked about it first, wherever they come from', async ({ person }) => {
    await person.opens('respond/binance/#tasks');
    await adds(person, 'any-carrier');
    await person.main
      .getByRole('link', { name: startingWith(person.words.title('phone-lock', 'any-carrier')) })
      .click();
    await person.hears('questions');
    await person.answersTo('signal', 'gone');
    await person.sees('phone-block-sim', 'any-carrier');
  });

  test('reads one count of what is open, and goes on with what comes first', async ({ person }) => {
    await adds2(person);
    const open = { open: 6 };
    for (const page of ['binance', 'google']) {
      await person.opens(`respond/${page}/#tasks`);
      await expect(person.text('respond.urgent-through', open)).toBeVisible();
      await expect(person.region('respond.tasks.urgent')).toContainText(
        person.say('respond.tasks.open', { count: 6 }),
      );
    }
    await person.opens();
    const next = person.words.title('mail-password', 'google');
    await person
      .region('start.resume.title')
      .getByRole('link', { name: person.say('start.resume.urgent', { ...open, next }) })
      .click();
    await person.sees('mail-password', 'google');
  });

  test('reads whose steps are counted', async ({ person }) => {
    await goesOn(person);
    await expect(person.text('respond.urgent-step', { step: 3, all: 4 })).toBeVisible();
    await adds2(person);
    const account = person.words.titleOf('google');
    await expect(person.text('respond.urgent-step-of', { account, step: 2, all: 5 })).toBeVisible();
  });

  test('finds the way to add it at the foot of a step, and one tap to go on with it', async ({ person }) => {
    await goesOn(person);
    await person.button('respond.another-account').click();
    await person.hears('tasks');
    const row = person.page.getByRole('button', { name: person.words.titleOf('google'), exact: true });
    await expect(row).toBeInViewport();
    await row.click();
    await expect(lastChange(person)).toContainText(added(person, 'google'));
    await person.link('accounts.go-on', { account: person.words.titleOf('google') }).click();
    await expect(person.page).toHaveURL(/\/respond\/google\//);
    await person.hears('questions');
  });

  test('is told on the start page that it joins the record that is open', async ({ person }) => {
    await person.opens();
    await expect(person.text('start.which.joins')).toBeVisible();
    await person.row('start.resume.another').click();
    await expect(person.text('start.which.joins')).toHaveCount(0);
  });

  test('undoes the last change only, and reads what was undone', async ({ person }) => {
    await person.opens('record/');
    await adds(person, 'google');
    await adds(person, 'any-carrier');
    await undoes(person);
    await expect(lastChange(person)).toBeFocused();
    await expect(lastChange(person)).toContainText(takenOff(person, 'any-carrier'));
    await expect(lastChange(person)).not.toContainText(person.words.titleOf('google'));
    await undoes(person);
    await expect(lastChange(person)).toContainText(added(person, 'any-carrier'));
    await person.seesNoBarrier();
  });

  test('sees at once that its steps could not be fetched, and they come with the network', async ({
    person,
  }) => {
    await person.opens('respond/binance/#tasks');
    await unfolds(person, 'accounts.add');
    person.watch.expects('ERR_INTERNET_DISCONNECTED');
    await person.page.context().setOffline(true);
    await person.page.getByRole('button', { name: person.words.titleOf('any-carrier'), exact: true }).click();
    const missing = person.main.getByRole('alert').filter({
      hasText: person.say('respond.tasks.missing', { account: person.words.nameOf('any-carrier') }),
    });
    await expect(missing).toBeInViewport();
    await person.page.context().setOffline(false);
    await expect(missing).toHaveCount(0);
    const task = person.words.title('phone-lock', 'any-carrier');
    await expect(person.main.getByRole('link', { name: startingWith(task) })).toBeVisible();
  });
});

async function adds2(person: Person) {
  await person.opens();
  await person.chooses('google');
  await person.answersTo('open-mailbox', 'yes');
  await person.sees('mail-password', 'google');
}

test.describe('Somebody who chose the wrong account', { tag: '@once' }, () => {
  test('and answered a question finds it replaced by the one they name', async ({ person }) => {
    await person.opens();
    await person.saysOfTheCall('hung-up');
    await person.chooses('other');
    await person.answersTo('money-leaving', 'no');
    await expect(person.answer('money-leaving', 'no')).toHaveAttribute('aria-pressed', 'true');
    await person.seesSaved();
    await person.opens();
    await person.chooses('binance');
    await person.sees('questions');
    await person.seesSaved();
    await person.opens('record/');
    const lead = person.main.locator('.text-lead').first();
    await expect(lead).toContainText('Binance');
    await expect(lead).not.toContainText(person.words.titleOf('other'));
  });

  test('takes it off the record, where what was written of it stays, and puts it back', async ({
    person,
  }) => {
    await begins(person);
    await adds2(person);
    await person.opens('record/');
    const lead = person.main.locator('.text-lead').first();
    await unfolds(person, 'accounts.take-off');
    await person.page.getByRole('button', { name: person.words.titleOf('google'), exact: true }).click();
    await expect(lead).not.toContainText(person.words.titleOf('google'));
    await expect(lastChange(person)).toContainText(takenOff(person, 'google'));
    await expect(lastChange(person)).toContainText(person.say('accounts.stays'));
    const said = person.say('respond.triage.open-mailbox.said-yes');
    await expect(person.inTheTimeline(said)).toBeVisible();
    await undoes(person);
    await expect(lead).toContainText(person.words.titleOf('google'));
  });

  test('takes it off the list, and goes on with the list of another', async ({ person }) => {
    await begins(person);
    await adds2(person);
    await person.opens('respond/google/#tasks');
    await unfolds(person, 'accounts.take-off');
    await person.page.getByRole('button', { name: person.words.titleOf('google'), exact: true }).click();
    await expect(person.page).toHaveURL(/\/respond\/binance\/#tasks/);
    await person.sees('tasks');
    await expect(lastChange(person)).toContainText(takenOff(person, 'google'));
    await expect(person.text('respond.urgent-through', { open: 2 })).toBeVisible();
  });
});

test.describe('Somebody who cannot do a step', { tag: '@once' }, () => {
  test('reads on the next page that it was written down, and undoes it there', async ({ person }) => {
    await begins(person);
    await goesOn(person);
    await person.cannot('freeze-account', 'cannot-find-it');
    await person.sees('contact-support');
    const line = person.say('entries.blocked', {
      action: person.words.title('freeze-account'),
      reason: person.say('entries.reasons.cannot-find-it'),
    });
    await expect(person.main.getByText(line).filter({ visible: true })).toBeVisible();
    await person.button('respond.answer.undo').click();
    await person.hears('freeze-account');
    await expect(person.button('respond.answer.done')).toBeVisible();
  });
});

test.describe('Somebody whose network is gone after the start page', { tag: '@once' }, () => {
  test('reads in the live record what their last tap was', async ({ person }) => {
    await person.page.route('**/words/**', (route) => route.abort());
    person.watch.expects('ERR_FAILED');
    await person.opens();
    await person.saysOfTheCall('hung-up');
    await person.chooses('binance');
    await expect(person.rail.locator('summary').getByText('Binance')).toBeVisible();
  });
});
