import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { message } from './checked';
import { facts } from './facts';
import { expect, Person, test } from './person';
import { requires } from './requires';

/** Each step once, on the first account that has it. */
const seen = new Set<string>();
const stepsToLookAt = playbookAccounts.map((account) => {
  const ids = playbookOf(account)
    .actions.map(({ id }) => id)
    .filter((id) => !seen.has(id));
  for (const id of ids) seen.add(id);
  return { account: account.id, ids };
});

test.describe('Somebody who uses other means than eyes and mouse finds nothing in the way', () => {
  // On a wide screen the same parts stand side by side: two stories check that.
  test.beforeEach(async ({ person }, info) => {
    test.setTimeout(240_000);
    if (info.project.name === 'phone') person.looks = ['light', 'dark', 'forced'];
  });

  test('from the start through the urgent steps', async ({ person }) => {
    await person.opens();
    await person.seesNoBarrier('start, nothing saved');
    await person.saysOfTheCall('hung-up');
    await expect(person.link('start.stop.next')).toBeVisible();
    await person.seesNoBarrier('start, hung up');
    await person.opensThePlaybookFor('binance');
    await person.sees('questions');
    await person.seesNoBarrier('questions');
    await person.answers('no', 'yes');
    await person.sees('delete-api-keys');
    await person.unfoldsTheRail();
    await person.seesNoBarrier('a step, with the record unfolded');
    await person.button('respond.answer.cannot').click();
    await person.seesNoBarrier('what stops you');
    await person.page.getByLabel(person.say('respond.cannot.note')).fill('a'.repeat(301));
    await person.seesNoBarrier('what stops you, too long');
    await person.button('respond.cannot.back').click();
    await person.does('delete-api-keys');
    await person.cannot('freeze-account', 'cannot-sign-in');
    await person.sees('freeze-account');
    await person.seesNoBarrier('freeze, locked out');
    await person.does('freeze-account');
    await person.cannot('contact-support', 'no-answer-yet');
    await person.sees('secure-email');
    await person.seesNoBarrier('just written');
    await person.seesDone('freeze-account');
    await person.seesNoBarrier('a step that was done');
    await person.button('respond.answer.correct').click();
    await person.page.getByLabel(person.say('record.moment.when')).fill('');
    await person.button('respond.when.save').click();
    await person.seesNoBarrier('correcting a time, wrongly');
    await person.opensThePlaybookFor('binance', 'contact-support');
    await person.seesNoBarrier('a step that could not be done');
    await person.opens();
    await person.seesNoBarrier('start, with something to go on with');
    await person.row('start.resume.another').click();
    await person.seesNoBarrier('start, another incident');
  });

  test('in the end call and the tasks', { tag: '@narrow' }, async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.seesNoBarrier('end the call');
    await person.saysOfTheCall('remote');
    await person.sees('cut-remote-access');
    await expect(person.button('cut.offline')).toBeVisible();
    await person.seesNoBarrier('cut the connection');
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await expect(person.text('cut.first')).toBeVisible();
    await person.seesNoBarrier('a step for another device');
    await person.opensThePlaybookFor('binance', 'tasks');
    await person.seesNoBarrier('tasks, urgent ones open');
    await person.page.getByRole('checkbox', { name: person.say('respond.tactics.lost-signal') }).check();
    await person.seesNoBarrier('tasks, more of them');
    await person.button('respond.tasks.end-false-alarm').click();
    await person.seesNoBarrier('tasks, ended');
    await person.opensThePlaybookFor('binance', 'nowhere');
    await person.seesNoBarrier('an unknown step');
  });

  // All steps are made of the same few parts, so one language and one look are enough.
  for (const { account, ids } of stepsToLookAt)
    test(`in each step of ${account}`, { tag: '@once' }, async ({ person }) => {
      person.looks = ['light'];
      for (const id of ids) {
        await person.opensThePlaybookFor(account, id);
        await person.sees(id, account);
        await person.seesNoBarrier(id);
      }
    });

  test('in the record and on its paper', {
    annotation: requires('dark and print looks'),
  }, async ({ person }) => {
    const { page } = person;
    await person.opens('record/');
    await person.seesNoBarrier('record, empty');
    await person.opens('record/print/');
    await person.seesNoBarrier('paper, empty');
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await person.seesNoBarrier('record, hardly begun');
    for (const { kind } of facts) await person.startsTelling(kind);
    await person.seesNoBarrier('record, all forms open');
    await person.fillsIn('narrative', { text: 'x'.repeat(10_001) });
    await person.fillsIn('transaction', { amount: '1,2', to: 'x'.repeat(301) });
    for (const { kind } of facts) await person.writesItDown(kind);
    await expect(person.text('record.errors.amount', { value: '1,2' })).toBeVisible();
    await person.seesNoBarrier('record, all forms wrong');
    for (const { kind, told } of facts) {
      await person.fillsIn(kind, told);
      await person.writesItDown(kind);
    }
    await expect(person.partOf('police-report').getByText('E 88123')).toBeVisible();
    await person.seesNoBarrier('record, full');
    await person
      .partOf('ticket')
      .getByRole('button', { name: person.say('record.withdraw') })
      .click();
    await person.opensTheFile('no record');
    await expect(person.text('opening.not-a-record')).toBeVisible();
    await person.seesNoBarrier('record, taking back and a wrong file');
    await person.opens('record/print/');
    await person.seesNoBarrier('paper on the screen');
    await page.emulateMedia({ media: 'print' });
    await person.seesNoBarrier('paper');
    await page.emulateMedia({ media: 'screen' });
  });

  test('in the check', { tag: '@narrow' }, async ({ person }) => {
    await person.opens('check/');
    await person.seesNoBarrier('check, empty');
    const box = person.page.getByLabel(person.say('check.what'));
    await box.fill(message);
    await person.row('check.add').first().click();
    await expect(person.reads(person.say('check.added'))).toBeVisible();
    await person.seesNoBarrier('check, a message');
    await box.fill('Hello');
    await expect(person.reads(person.say('check.nothing.why'))).toBeVisible();
    await person.seesNoBarrier('check, nothing found');
  });

  test('where to report', { tag: '@narrow' }, async ({ person }) => {
    await person.opens('record/report/#gb');
    await person.reads('SEAL 911').click();
    await person.seesNoBarrier('where to report, one unfolded');
  });

  test('in about, support and the pages for bad luck', {
    tag: '@narrow',
  }, async ({ person }) => {
    const { page } = person;
    await person.opens('about/');
    await person.seesNoBarrier('about, nothing saved');
    await person.opens('support/');
    await person.seesNoBarrier('support');
    await page.getByLabel(person.say('support.case')).fill('1 2');
    await person.seesNoBarrier('support, wrong number');
    await person.opensThePlaybookFor('binance', 'delete-api-keys/case/118204553');
    await person.seesNoBarrier('a case number by link');
    await person.does('delete-api-keys');
    await person.seesSaved();
    await person.opens('about/');
    await person.button('about.erase.ask').click();
    await person.seesNoBarrier('about, erasing');
    await person.button('about.erase.yes').click();
    await expect(person.text('about.erase.done')).toBeVisible();
    await person.seesNoBarrier('about, erased');
    person.watch.expects('404');
    await page.goto('/en/respond/nowhere/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      new Person(page, 'en', person.watch).say('errors.not-found.provider'),
    );
    await person.seesNoBarrier('no such page');
  });

  test('where nothing can be saved, and where another tab writes', { tag: '@narrow' }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    const second = await person.opensAnotherTab();
    second.looks = person.looks;
    await second.opensThePlaybookFor('binance', 'delete-api-keys');
    await second.seesItOnlyReads();
    await second.seesNoBarrier('another tab writes');
    await second.page.close();
    await person.page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await person.reloads();
    await person.does('delete-api-keys');
    await expect(person.rail.getByRole('alert')).toBeVisible();
    await person.seesNoBarrier('not saved');
    await person.page.goto(`/${person.locale}/`);
    await person.saysOfTheCall('hung-up');
    await expect(person.rail.getByRole('alert')).toBeVisible();
    await person.seesNoBarrier('start, not saved');
  });
});
