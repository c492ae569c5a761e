import { randomUUID } from 'node:crypto';
import { expect, type Person, test } from './person';
import { requires } from './requires';
import { startingWith } from './words';

const now = new Date('2026-11-22T03:08:00.000Z');

/** Ticks the urgent steps one after another, until the list appears. */
async function doesWhatComes(person: Person, account: string) {
  const list = person.main.locator('#tasks-title');
  const done = person.button('respond.answer.done');
  await expect(list.or(done)).toBeVisible();
  const seen: string[] = [];
  while (!(await list.isVisible())) {
    const heading = await person.main.getByRole('heading', { level: 1 }).textContent();
    expect(seen, `asked twice at ${account}`).not.toContain(heading);
    seen.push(heading ?? '');
    await done.click();
    await expect(person.main.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
    await expect(list.or(done)).toBeVisible();
  }
  return seen;
}

/** Adds an account from the record or the task list. */
async function addsIt(person: Person, account: string) {
  await person.page
    .locator('summary')
    .filter({ hasText: person.say('accounts.add') })
    .click();
  await person.page.getByRole('button', { name: person.words.titleOf(account), exact: true }).click();
}

test.describe('Somebody who lost exchange, mailbox and phone number', { tag: '@once' }, () => {
  test.beforeEach(({ person }) => person.page.clock.setFixedTime(now));

  test('has one record and one list, is asked nothing twice, and finds each account on paper', {
    annotation: requires('printing'),
  }, async ({ person }) => {
    const { page } = person;
    await person.opens();
    await person.chooses('binance');
    await person.saysOfTheCall('hung-up');
    await person.answers('no', 'yes');
    await doesWhatComes(person, 'binance');

    await person.opens();
    await person.chooses('google');
    // The end of the call is recorded already, so the mailbox begins with its own question.
    await person.sees('questions');
    await person.answersTo('open-mailbox', 'yes');
    const mailbox = await doesWhatComes(person, 'google');
    expect(mailbox).not.toContain(person.words.title('end-call'));

    await person.opens();
    await person.chooses('any-carrier');
    await person.sees('questions');
    await person.answersTo('signal', 'gone');
    const number = await doesWhatComes(person, 'any-carrier');
    expect(number).not.toContain(person.words.title('end-call'));
    for (const title of number) expect(mailbox).not.toContain(title);

    await person.sees('tasks');
    const rows = person.main.getByRole('listitem').getByRole('link');
    for (const account of ['binance', 'google', 'any-carrier'])
      await expect(rows.filter({ hasText: person.words.titleOf(account) })).not.toHaveCount(0);
    const links = await rows.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.length).toBeGreaterThan(20);
    expect(new Set(links).size).toBe(links.length);
    // What the mailbox and the number say better is not asked again for the exchange.
    for (const left of ['secure-email', 'lock-phone-number'])
      expect(links.filter((link) => link?.endsWith(`#${left}`))).toEqual([]);

    await person.opens();
    await expect(person.region('start.resume.title').getByRole('link')).toHaveCount(1);
    await person.opens('record/print/');
    for (const account of ['binance', 'google', 'any-carrier'])
      await expect(page.getByRole('main')).toContainText(person.words.titleOf(account));
  });

  test('comes back from an account chosen by mistake, and still has one record', async ({ person }) => {
    await person.opens();
    await person.saysOfTheCall('hung-up');
    await person.chooses('other');
    await person.sees('questions');
    await person.opens();
    await person.chooses('binance');
    await person.sees('questions');
    await person.seesSaved();
    await person.opens();
    const resume = person.region('start.resume.title').getByRole('link');
    await expect(resume).toHaveCount(1);
    await expect(resume).toContainText('Binance');
    await expect(resume).not.toContainText(person.words.titleOf('other'));
  });
});

test.describe('Somebody who reads the record and thinks of another account', () => {
  const added = (person: Person, account: string) =>
    person.say('entries.account-added', { account: person.words.titleOf(account) });

  test('adds it to the same record, where every part names both', async ({ person }) => {
    const { main, say, words } = person;
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    const summary = person.region('record.summary.title');
    await expect(summary).not.toContainText(words.titleOf('google'));

    await addsIt(person, 'google');
    const line = main.locator('#account-changed');
    await expect(line).toBeFocused();
    await expect(line).toContainText(added(person, 'google'));
    await expect(person.inTheTimeline(added(person, 'google'))).toBeVisible();
    await expect(summary).toContainText(words.titleOf('google'));
    await expect(main).toContainText(`Binance, ${words.titleOf('google')}`);
    // Entries made before there were two accounts now name theirs.
    const keys = say('entries.of-account', { account: 'Binance', what: words.did('delete-api-keys') });
    await expect(person.inTheTimeline(keys)).toBeVisible();
    await expect(summary).toContainText(keys);
    await person.seesSaved();
    await person.seesNoBarrier();
    await person.reloads();
    await expect(line).toContainText(added(person, 'google'));
  });

  test('says of each case number and user ID which account it is of, and can mend that', async ({
    person,
  }) => {
    const { main, say, words } = person;
    const which = say('record.which-account');
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await person.tells('ticket', { number: 'BN-778812' });
    await addsIt(person, 'google');

    await person.startsTelling('ticket');
    await person.seesNoBarrier();
    await person
      .partOf('ticket')
      .getByLabel(which)
      .selectOption({ label: words.titleOf('google') });
    await person.fillsIn('ticket', { number: 'GO-4411' });
    await person.writesItDown('ticket');
    const summary = person.region('record.summary.title');
    const numberOf = (account: string, what: string) => say('entries.of-account', { account, what });
    await expect(summary).toContainText(numberOf('Binance', 'BN-778812'));
    await expect(summary).toContainText(numberOf(words.titleOf('google'), 'GO-4411'));

    // One user ID for each account: once the first is told, the other is still asked for without a choice.
    await person.tells('account', { userId: '48812034' });
    await person.startsTelling('account');
    await expect(person.partOf('account').getByLabel(which)).toHaveCount(0);
    await person.fillsIn('account', { loginEmail: 'm…@gmail.com' });
    await person.writesItDown('account');
    await expect(person.button('facts.add.account')).toHaveCount(0);
    await expect(summary).toContainText('48812034');

    const told = person.partOf('ticket');
    await told
      .getByRole('button', { name: startingWith(say('record.change')) })
      .last()
      .click();
    await told.getByLabel(which).selectOption({ label: 'Binance' });
    await person.writesItDown('ticket');
    await expect(summary).toContainText(numberOf('Binance', 'GO-4411'));
    await person.seesSaved();
    await person.opens('record/print/');
    for (const number of ['BN-778812', 'GO-4411'])
      await expect(person.page.getByRole('main')).toContainText(numberOf('Binance', number));
    await person.opens('record/');
    await expect(main).toContainText(numberOf('Binance', 'GO-4411'));
  });

  test('takes it off again, and the record keeps that it was there', async ({ person }) => {
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await addsIt(person, 'any-carrier');
    const line = person.main.locator('#account-changed');
    await line.getByRole('button', { name: startingWith(person.say('accounts.undo')) }).click();
    await expect(line).toBeFocused();
    await expect(line).toContainText(takenOff(person, 'any-carrier'));
    for (const account of [added(person, 'any-carrier'), takenOff(person, 'any-carrier')])
      await expect(person.inTheTimeline(account)).toBeVisible();
    await expect(person.region('record.summary.title')).not.toContainText(
      person.words.titleOf('any-carrier'),
    );
    await expect(person.inTheTimeline(person.words.did('delete-api-keys'))).not.toContainText('Binance:');
  });
});

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
    await person.ticks('delete-api-keys');
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
      for (const account of ['binance', 'other'])
        await expect(row('sign-out-devices', account), `${account} at ${page}`).toContainText(
          hint('sign-out-devices', { provider: words.nameOf(account) }),
        );
      await expect(row('mail-check-again', 'google'), page).toContainText(
        hint('mail-check-again', { rescueDays: 7 }),
      );
      // Done once for the whole incident: only one of the accounts names a number of days.
      const deadline = hint('report-police', { deadline: 'known', days: 7, provider: 'Binance' });
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

const takenOff = (person: Person, account: string) =>
  person.say('entries.account-removed', { account: person.words.titleOf(account) });

test('Somebody who opens a record with an account of another version reads its id, and no steps of ours', {
  tag: '@once',
}, async ({ person }) => {
  const stamp = (kind: string, more: object) => ({
    id: randomUUID(),
    kind,
    recordedAt: '2026-11-22T14:00:00.000+11:00',
    zone: 'Australia/Sydney',
    ...more,
  });
  const account = { kind: 'cloud', id: 'google' };
  const entries = [
    stamp('incident-started', { account: { kind: 'exchange', id: 'binance' } }),
    stamp('account-added', { account }),
  ];
  await person.opens('record/');
  const file = { format: 'first-hour-record', version: 2, id: randomUUID(), entries };
  await person.opensTheFile(JSON.stringify(file));
  await expect(person.region('record.summary.title')).toContainText('google');
  await expect(person.region('record.summary.title')).not.toContainText(person.words.titleOf('google'));
  await person.opensThePlaybookFor('binance', 'tasks');
  await person.sees('tasks');
  const rows = person.main.getByRole('listitem').getByRole('link');
  await expect(rows).not.toHaveCount(0);
  await expect(rows.filter({ hasText: person.words.titleOf('google') })).toHaveCount(0);
});
