import { addsIt, doesWhatComes, takenOff } from './accounts';
import { expect, test } from './person';
import { requires } from './requires';
import { startingWith } from './words';

test.describe('Somebody with several accounts in one list', { tag: '@once' }, () => {
  test('is through with the urgent steps once they are, over all accounts', async ({ person }) => {
    const { say, words } = person;
    const done = person.reads(say('respond.urgent-done'));
    await person.opens();
    await person.chooses('binance');
    await person.saysOfTheCall('hung-up');
    await person.answers('no', 'yes');
    await doesWhatComes(person, 'binance');
    await expect(person.text('respond.tasks.title')).toBeVisible();
    await expect(done).toBeVisible();

    await addsIt(person, 'google');
    await expect(person.text('respond.tasks.title-open')).toBeVisible();
    await expect(person.text('respond.urgent-through', { open: 4 })).toBeVisible();
    await expect(done).toHaveCount(0);
    await person.seesSaved();
    await person.opensThePlaybookFor('google', 'questions');
    await person.answersTo('open-mailbox', 'yes');
    for (const action of ['mail-password', 'mail-sign-out', 'mail-recovery-info', 'mail-forwarding'])
      await person.does(action, 'google');
    for (const page of ['google', 'binance']) {
      await person.opensThePlaybookFor(page, 'tasks');
      await expect(person.text('respond.tasks.title'), page).toBeVisible();
      await expect(done, page).toContainText(/\d\d:\d\d/);
    }
    await person.unfoldsTheGroups();
    await expect(
      person.main.getByRole('listitem').filter({ hasText: words.title('mail-forwarding') }),
    ).toHaveCount(1);
  });

  test('is not told that the urgent steps are done while those of an account could not be fetched', {
    annotation: requires('request blocking'),
  }, async ({ person }) => {
    const { say, words } = person;
    await person.opens();
    await person.chooses('binance');
    await person.saysOfTheCall('hung-up');
    await person.answers('no', 'yes');
    await doesWhatComes(person, 'binance');
    person.watch.expects(/ERR_FAILED|Failed to load/);
    await person.page.route('**/*.js', (route) => route.abort());
    await addsIt(person, 'google');
    const missing = say('respond.tasks.missing', { account: words.nameOf('google') });
    await expect(person.main.getByRole('alert')).toContainText(missing);
    await expect(person.text('respond.tasks.title-open')).toBeVisible();
    await expect(person.reads(say('respond.urgent-done'))).toHaveCount(0);
  });

  test('reads under each task what it says of its own account, whosever page it is', async ({ person }) => {
    const { say, words } = person;
    await person.hasTicked('delete-api-keys');
    for (const account of ['google', 'other']) {
      await person.opens('record/');
      await addsIt(person, account);
      await person.seesSaved();
    }
    const row = (action: string, account: string) =>
      person.main
        .getByRole('listitem')
        .filter({ hasText: words.title(action, account) })
        .filter({ hasText: words.titleOf(account) });
    const hint = (action: string, values = {}) => say(`actions.${action}.hint`, values);
    for (const page of ['binance', 'google']) {
      await person.opensThePlaybookFor(page, 'tasks');
      await person.unfoldsTheGroups();
      for (const account of ['binance', 'other'])
        await expect(row('sign-out-devices', account), `${account} at ${page}`).toContainText(
          hint('sign-out-devices', { provider: words.nameOf(account) }),
        );
      await expect(row('mail-check-again', 'google'), page).toContainText(
        hint('mail-check-again', { rescueDays: 7 }),
      );
      // Done once for the whole incident: only one of the accounts names a number of days.
      const deadline = hint('report-police', {
        deadline: 'known',
        reportHours: 24,
        days: 7,
        provider: 'Binance',
      });
      await expect(person.main.getByRole('listitem').filter({ hasText: deadline }), page).toHaveCount(1);
      await expect(row('mail-linked-apps', 'google'), page).toContainText(hint('mail-linked-apps'));
    }
  });
});

test.describe('Somebody who ended one incident and comes back to another', { tag: '@once' }, () => {
  test('takes the account off that they see added, and not off the one they ended', async ({ person }) => {
    const { say, words } = person;
    await person.opens();
    await person.chooses('google');
    await person.saysOfTheCall('hung-up');
    await person.opensThePlaybookFor('google', 'tasks');
    await addsIt(person, 'any-carrier');
    await person.seesSaved();
    await person.opens();
    await person.row('start.resume.another').click();
    await person.chooses('binance');
    await person.saysOfTheCall('hung-up');
    await person.opensThePlaybookFor('binance', 'tasks');
    await addsIt(person, 'any-carrier');
    await person.button('respond.tasks.end-finished').click();
    await person.button('respond.tasks.end-anyway').click();
    await person.seesSaved();

    // The page is that of the mailbox, so the list is that of the incident that is still open.
    await person.opensThePlaybookFor('google', 'tasks');
    const line = person.main.locator('#account-changed');
    await line.getByRole('button', { name: startingWith(say('accounts.undo')) }).click();
    await expect(line).toContainText(takenOff(person, 'any-carrier'));
    await person.seesSaved();
    await person.opens();
    const resume = person.region('start.resume.title').getByRole('link');
    await expect(resume).toHaveCount(2);
    const ended = resume.filter({ hasText: 'Binance' });
    await expect(ended).toContainText(words.titleOf('any-carrier'));
    await expect(resume.filter({ hasText: words.titleOf('google') })).not.toContainText(
      words.titleOf('any-carrier'),
    );
  });
});
