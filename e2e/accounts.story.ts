import { randomUUID } from 'node:crypto';
import { findLocale } from '@/lib/i18n/locales';
import { addsIt, doesWhatComes, takenOff } from './accounts';
import { expect, type Person, test } from './person';
import { requires } from './requires';
import { startingWith } from './words';

const now = new Date('2026-11-22T03:08:00.000Z');

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
    await person.unfoldsTheGroups();
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

const eitherOf = (person: Person, ...names: string[]) =>
  new Intl.ListFormat(findLocale(person.locale)?.formats, { type: 'disjunction' }).format(names);

test.describe('Somebody who took a firm for another of a like name', { tag: ['@narrow', '@keys'] }, () => {
  test.beforeEach(({ person }) => person.page.clock.setFixedTime(now));

  test('is led to the steps of the right one, and goes on with that account alone', async ({ person }) => {
    await person.opens();
    await person.saysOfTheCall('hung-up');
    await person.chooses('binance');
    await person.answersTo('money-leaving', 'no');
    const said = person.main.locator('details', {
      hasText: person.say('respond.siblings.ask', { firms: eitherOf(person, 'Binance.US', 'Binance TR') }),
    });
    await person.taps(said.locator('summary'));
    await person.taps(
      said.getByRole('link', { name: person.say('respond.siblings.own', { name: 'Binance TR' }) }),
    );
    await expect(person.page).toHaveURL(/\/respond\/binance-tr\/#questions$/);
    await expect(said).toHaveCount(0);
    await person.seesSaved();
    await person.opens();
    const resume = person.region('start.resume.title').getByRole('link');
    await expect(resume).toContainText('Binance TR');
    await expect(resume).not.toContainText(/Binance(?! TR)/);
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await expect(said).toBeVisible();
    await person.does('delete-api-keys');
    await person.sees('freeze-account');
    await expect(said).toHaveCount(0);
  });
});

test.describe('Somebody who reads the record and thinks of another account', {
  tag: ['@narrow', '@pseudo'],
}, () => {
  const added = (person: Person, account: string) =>
    person.say('entries.account-added', { account: person.words.titleOf(account) });

  test('adds it to the same record, where every part names both', async ({ person }) => {
    const { main, say, words } = person;
    await person.hasTicked('delete-api-keys');
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

  test('says of each case number and user ID which account it is of, and can mend that', {
    tag: '@once',
  }, async ({ person }) => {
    const { main, say, words } = person;
    const which = say('record.which-account');
    await person.hasTicked('delete-api-keys');
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
    await person.looksForWhatToAdd('account-change');
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
    const paper = person.page.getByRole('main');
    await expect(paper).toContainText(`${say('print.case-at', { account: 'Binance' })}BN-778812`);
    await expect(paper).toContainText(/BN-778812\W*GO-4411/);
    await person.opens('record/');
    await expect(main).toContainText(numberOf('Binance', 'GO-4411'));
  });

  test('takes it off again, and the record keeps that it was there', { tag: '@once' }, async ({ person }) => {
    await person.hasTicked('delete-api-keys');
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
