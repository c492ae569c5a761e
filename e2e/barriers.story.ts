import { message } from './checked';
import { facts } from './facts';
import { shapesOn } from './layout';
import { pagesOfSteps } from './pages-of-steps';
import { expect, Person, test } from './person';
import { requires } from './requires';

/** Beside the sizes of the projects: the smallest phone, or 1280 pixels enlarged four times, and a tablet. */
const otherSizes = [
  { width: 320, height: 256 },
  { width: 768, height: 1024 },
];

/** Told in the pseudo-language alone: its words are longer, and its colours, roles and names those of English. */
const everySize = ['@narrow', '@pseudo'];

test.describe('Somebody who uses other means than eyes and mouse finds nothing in the way', () => {
  test.beforeEach(({ person }, { tags }) => {
    test.setTimeout(240_000);
    person.looks = ['light', 'dark', 'forced'];
    // What is told on a phone alone is looked at on a wide screen too.
    person.sizes = tags.includes('@narrow') ? [...otherSizes, { width: 1280, height: 900 }] : otherSizes;
  });

  test('from the start through the urgent steps', { tag: everySize }, async ({ person }) => {
    await person.opens();
    await person.seesItIsForEverybody('start, nothing saved');
    await person.saysOfTheCall('hung-up');
    await expect(person.link('start.stop.next')).toBeVisible();
    await person.seesItIsForEverybody('start, hung up');
    await person.opensThePlaybookFor('binance');
    await person.sees('questions');
    await person.seesItIsForEverybody('questions');
    await person.answers('no', 'yes');
    await person.sees('delete-api-keys');
    await person.unfoldsTheRail();
    await person.seesItIsForEverybody('a step, with the record unfolded');
    await person.button('respond.answer.cannot').click();
    await person.seesItIsForEverybody('what stops you');
    await person.page.getByLabel(person.say('respond.cannot.note')).fill('a'.repeat(301));
    await person.seesItIsForEverybody('what stops you, too long');
    await person.button('respond.cannot.back').click();
    await person.does('delete-api-keys');
    await person.cannot('freeze-account', 'cannot-sign-in');
    await person.sees('freeze-account');
    await person.seesItIsForEverybody('freeze, locked out');
    await person.does('freeze-account');
    await person.cannot('contact-support', 'no-answer-yet');
    await person.sees('secure-email');
    await person.seesItIsForEverybody('just written');
    await person.seesDone('freeze-account');
    await person.seesItIsForEverybody('a step that was done');
    await person.button('respond.answer.correct').click();
    await person.page.getByLabel(person.say('record.moment.when')).fill('');
    await person.button('respond.when.save').click();
    await person.seesItIsForEverybody('correcting a time, wrongly');
    await person.opensThePlaybookFor('binance', 'contact-support');
    await person.seesItIsForEverybody('a step that could not be done');
    await person.opens();
    await person.seesItIsForEverybody('start, with something to go on with');
    await person.row('start.resume.another').click();
    await person.seesItIsForEverybody('start, another incident');
  });

  test('in the end call and the tasks', { tag: everySize }, async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.seesItIsForEverybody('end the call');
    await person.saysOfTheCall('remote');
    await person.sees('cut-remote-access');
    await expect(person.button('cut.offline')).toBeVisible();
    await person.seesNoBarrier('cut the connection');
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await expect(person.text('cut.first')).toBeVisible();
    await person.seesNoBarrier('a step for another device');
    await person.opensThePlaybookFor('binance', 'tasks');
    await person.seesItIsForEverybody('tasks, urgent ones open');
    await person.unfoldsTheGroups();
    await person.page.getByRole('checkbox', { name: person.say('respond.tactics.lost-signal') }).check();
    await person.seesItIsForEverybody('tasks, more of them');
    await person.button('respond.tasks.end-false-alarm').click();
    await person.seesItIsForEverybody('tasks, ended');
    await person.opensThePlaybookFor('binance', 'nowhere');
    await person.seesItIsForEverybody('an unknown step');
  });

  // Before scripts run all steps of a page can be seen at once. What scripts add is the same on each.
  for (const [sort, pages] of pagesOfSteps)
    test(`in ${sort}`, { tag: ['@narrow', '@once'] }, async ({ person }) => {
      const { page } = person;
      test.setTimeout(60_000 + pages.length * 30_000);
      await page.route('**/*.js', (route) => route.abort());
      person.watch.expects('ERR_FAILED');
      const known = new Set<string>();
      for (const [turn, [path, steps]] of pages.entries()) {
        // Each step has the same parts. Pages of a sort differ in words only: axe looks behind those of the first.
        person.leftOut = turn === 0 ? ['landmark-unique'] : ['landmark-unique', 'color-contrast'];
        await page.goto(`/${person.locale}/${path}`);
        const seen = page.locator('[id]:visible');
        const ids = await seen.evaluateAll((all) => all.map(({ id }) => id));
        expect(ids, path).toEqual(expect.arrayContaining(steps.map(({ id }) => id)));
        expect(ids.length, path).toBe(new Set(ids).size);
        const shapes = await shapesOn(page);
        const isNew = shapes.some((shape) => !known.has(shape));
        for (const shape of shapes) known.add(shape);
        if (isNew) await person.seesItIsForEverybody(path);
        else await person.seesItFitsTheSmallest(path);
      }
    });

  test('in the record and on its paper', {
    tag: everySize,
    annotation: requires('dark and print looks'),
  }, async ({ person }) => {
    const { page } = person;
    await person.opens('record/');
    await person.seesItIsForEverybody('record, empty');
    await person.opens('record/print/');
    await person.seesItIsForEverybody('paper, empty');
    await person.ticks('delete-api-keys');
    await person.opens('record/');
    await person.seesItIsForEverybody('record, hardly begun');
    for (const { kind } of facts) await person.startsTelling(kind);
    await person.seesItIsForEverybody('record, all forms open');
    await person.fillsIn('narrative', { text: 'x'.repeat(10_001) });
    await person.fillsIn('transaction', { amount: '1,2', to: 'x'.repeat(301) });
    for (const { kind } of facts) await person.writesItDown(kind);
    await expect(person.text('record.errors.amount', { value: '1,2' })).toBeVisible();
    await person.seesItIsForEverybody('record, all forms wrong');
    for (const { kind, told } of facts) {
      await person.fillsIn(kind, told);
      await person.writesItDown(kind);
      await person.seesItWritten(kind);
    }
    await expect(person.partOf('police-report').getByText('E 88123')).toBeVisible();
    await person.seesItIsForEverybody('record, full');
    const takeBack = { name: person.say('record.withdraw') };
    await person.partOf('ticket').getByRole('button', takeBack).click();
    await person.opensTheFile('no record');
    await expect(person.text('opening.not-a-record')).toBeVisible();
    await person.seesItIsForEverybody('record, taking back and a wrong file');
    await person.opens('record/print/');
    await person.seesItIsForEverybody('paper on the screen');
    await page.emulateMedia({ media: 'print' });
    await person.seesNoBarrier('paper');
    await page.emulateMedia({ media: 'screen' });
  });

  test('in the check', { tag: everySize }, async ({ person }) => {
    await person.opens('check/');
    await person.seesItIsForEverybody('check, empty');
    const box = person.page.getByLabel(person.say('check.what'));
    await box.fill(message);
    await person.row('check.add').first().click();
    await expect(person.reads(person.say('check.added'))).toBeVisible();
    await person.seesItIsForEverybody('check, a message');
    await box.fill('Hello');
    await expect(person.reads(person.say('check.nothing.why'))).toBeVisible();
    await person.seesItIsForEverybody('check, nothing found');
  });

  test('in the rehearsal of a call', { tag: everySize }, async ({ person }) => {
    await person.opens('rehearsal/');
    await person.seesItIsForEverybody('rehearsal, a call comes in');
    await person.button('rehearsals.exchange.turns.screen.trust.says').click();
    await person.seesItIsForEverybody('rehearsal, a reply');
    await person.button('rehearsals.exchange.turns.details.end.says').click();
    await person.seesItIsForEverybody('rehearsal, ended');
    await person.button('rehearsal.to-sentence').click();
    await person.page.getByLabel(person.say('rehearsal.sentence.own')).fill('x'.repeat(161));
    await person.button('rehearsal.sentence.keep').click();
    await person.seesItIsForEverybody('rehearsal, a sentence that is too long');
    await person.button('rehearsal.sentence.app').click();
    await person.button('rehearsal.recall.show').click();
    await person.seesItIsForEverybody('rehearsal, again');
    for (const summary of await person.main.locator('summary').all()) await summary.click();
    await person.seesItIsForEverybody('rehearsal, all stories open');
    await person.opens();
    await expect(person.text('rehearsal.sentence.app')).toBeVisible();
    await person.seesItIsForEverybody('start, with a sentence');
  });

  test('where to report', { tag: everySize }, async ({ person }) => {
    await person.opens('record/report/#gb');
    await expect(person.main.getByRole('article', { name: 'Report Fraud', exact: true })).toBeVisible();
    await person.reads('SEAL 911').click();
    await person.seesItIsForEverybody('where to report, one unfolded');
  });

  test('in about, support and the pages for bad luck', {
    tag: everySize,
  }, async ({ person }) => {
    const { page } = person;
    await person.opens('about/');
    await person.seesItIsForEverybody('about, nothing saved');
    await person.opens('support/');
    await person.seesItIsForEverybody('support');
    await page.getByLabel(person.say('support.case')).fill('1 2');
    await person.seesItIsForEverybody('support, wrong number');
    await person.opens('support/verify/#sample');
    await expect(person.text('verify.sample.is')).toBeVisible();
    await person.seesItIsForEverybody('a record at the desk');
    for (const number of ['TEL18885550199', '482615']) {
      await person.opensThePlaybookFor('binance', `delete-api-keys/case/${number}`);
      if (number === '482615') await person.saysOfTheCall('not-on-call');
      const said = number === '482615' ? 'offered.title' : 'left-out.number.title';
      await expect(person.region(`respond.${said}`)).toBeVisible();
      await person.seesItIsForEverybody(`a number by link: ${number}`);
    }
    await person.does('delete-api-keys');
    await person.seesSaved();
    await person.opens('about/');
    await person.button('about.erase.ask').click();
    await person.seesItIsForEverybody('about, erasing');
    await person.button('about.erase.yes').click();
    await expect(person.text('about.erase.done')).toBeVisible();
    await person.seesItIsForEverybody('about, erased');
    person.watch.expects('404');
    await page.goto('/en/respond/nowhere/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      new Person(page, 'en', person.watch).say('errors.not-found.provider'),
    );
    await person.seesItIsForEverybody('no such page');
  });

  test('where nothing can be saved, and where another tab writes', { tag: everySize }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    const second = await person.opensAnotherTab();
    second.looks = person.looks;
    second.leftOut = person.leftOut;
    second.sizes = person.sizes;
    await second.opensThePlaybookFor('binance', 'delete-api-keys');
    await second.seesItOnlyReads();
    await second.seesItIsForEverybody('another tab writes');
    await second.page.close();
    await person.page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await person.reloads();
    await person.does('delete-api-keys');
    await expect(person.rail.getByRole('alert')).toBeVisible();
    await person.seesItIsForEverybody('not saved');
    await person.page.goto(`/${person.locale}/`);
    await person.saysOfTheCall('hung-up');
    await expect(person.rail.getByRole('alert')).toBeVisible();
    await person.seesItIsForEverybody('start, not saved');
  });
});
