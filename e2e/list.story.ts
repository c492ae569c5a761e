import { expect, type Person, test } from './person';

const title = (person: Person, key: string) => person.say(`respond.tasks.${key}`);
const group = (person: Person, id: string) => person.region(`respond.tasks.${id}`);
const bottomOf = (person: Person, key: string) =>
  person
    .button(`respond.tasks.${key}`)
    .or(person.link(`respond.tasks.${key}`))
    .evaluate((element) => element.getBoundingClientRect().bottom + window.scrollY);

/** Goes through the urgent steps; the last one cannot be done. */
async function comesToTheList(person: Person, last: 'done' | 'no-answer-yet') {
  await person.opensThePlaybookFor('binance');
  await person.saysOfTheCall('hung-up');
  await person.answers('no', 'yes');
  await person.does('delete-api-keys');
  await person.does('freeze-account');
  if (last === 'done') await person.does('contact-support');
  else await person.cannot('contact-support', last);
  await person.hears('tasks');
}

test.describe('Somebody whose urgent part is behind them', { tag: '@narrow' }, () => {
  test('sees one thing to do and why, both endings and the record in two views, and the rest folded', {
    tag: '@once',
  }, async ({ person }) => {
    const { page, main } = person;
    await comesToTheList(person, 'done');
    const next = person.region('respond.tasks.next');
    await expect(next.getByText(title(person, 'why.secure'))).toBeVisible();
    await expect(next.getByRole('link', { name: person.words.title('secure-email') })).toBeInViewport();
    if (person.locale === 'en') {
      const twoViews = 2 * (page.viewportSize()?.height ?? 0);
      for (const key of ['end-false-alarm', 'end-finished', 'record'])
        expect(await bottomOf(person, key), key).toBeLessThan(twoViews);
      expect((await main.boundingBox())?.height).toBeLessThan(2500);
    }
    await expect(main.getByRole('listitem').getByRole('link')).toHaveCount(0);
    await expect(group(person, 'write-down')).toContainText(person.say('respond.tasks.open', { count: 4 }));
    await person.seesNoBarrier('the list, folded');

    // By keyboard. What was unfolded is so still after a task.
    await group(person, 'frozen').locator('summary').press('Enter');
    await expect(group(person, 'frozen').getByText(person.words.title('change-password'))).toBeVisible();
    await expect(group(person, 'frozen').getByText(person.words.title('reopen-account'))).toHaveCount(0);
    await next.getByRole('link').click();
    await person.saysItIsNotMine('secure-email');
    await person.hears('tasks');
    await expect(group(person, 'frozen').getByText(person.words.title('change-password'))).toBeVisible();
    await expect(next.getByRole('link', { name: person.words.title('secure-email') })).toHaveCount(0);
    await person.button('respond.answer.undo').click();
    await person.sees('secure-email');
    await expect(person.button('respond.answer.done')).toBeVisible();
  });

  test('has the bank told by telling of it, at the time they told it, and finds where to report', {
    tag: '@once',
  }, async ({ person }) => {
    await comesToTheList(person, 'done');
    await person.opensTheTask('report-police');
    await person.link('respond.offices').click();
    await expect(person.page).toHaveURL(/\/record\/report\/$/);
    await expect(person.page.getByLabel(person.say('report.country'))).toBeVisible();

    await person.opens('record/');
    await person.tells('money-path', { institution: 'Harbour Bank', reportedAt: { at: '2026-11-22T21:30' } });
    await person.seesSaved();
    await person.opensThePlaybookFor('binance', 'tasks');
    await person.unfoldsTheGroups();
    const bank = group(person, 'report').getByRole('link', { name: person.words.title('tell-bank') });
    await expect(bank).toContainText(title(person, 'written'));
    await expect(bank).toContainText('21:30');
  });
});

test.describe('Somebody who could not do all of the urgent steps', { tag: ['@narrow', '@pseudo'] }, () => {
  test('reads once what has to wait and until when, and who can help; is asked once before the end', async ({
    person,
  }) => {
    const { page, main, words } = person;
    await page.clock.setFixedTime(new Date('2026-11-22T03:08:00.000Z'));
    await comesToTheList(person, 'no-answer-yet');
    const due = person.say('respond.cannot.check-again', { day: words.day('2026-11-22'), time: '15:08' });
    const waits = person.region('respond.tasks.wait');
    await expect(person.text('respond.tasks.lead-open')).toHaveCount(0);
    await expect(waits.getByText(due)).toBeVisible();
    await expect(person.reads(due)).toHaveCount(1);
    await expect(waits.getByRole('link', { name: words.title('tell-bank') })).toBeVisible();
    await expect(waits.getByRole('link', { name: person.say('respond.offices') })).toHaveAttribute(
      'href',
      /\/record\/report\/$/,
    );
    await person.seesNoBarrier('what has to wait');

    await person.button('respond.tasks.end-finished').click();
    const asks = person.page.getByRole('region', {
      name: person.say('respond.tasks.end-open', { count: 1 }),
    });
    await expect(asks.getByRole('heading')).toBeFocused();
    await expect(asks.getByText(words.title('contact-support'))).toBeVisible();
    await person.seesNoBarrier('asked before the end');
    await person.button('respond.tasks.end-back').click();
    await expect(person.region('respond.tasks.end-title').getByRole('heading')).toBeFocused();
    await person.button('respond.tasks.end-finished').click();
    await person.button('respond.tasks.end-anyway').click();

    const heading = main.getByRole('heading', { level: 1 });
    await expect(heading).toContainText(title(person, 'ended-finished'));
    await expect(heading).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await expect(main.locator('details[open]')).toHaveCount(0);
    for (const gone of ['next', 'wait', 'end-title'])
      await expect(person.region(`respond.tasks.${gone}`)).toHaveCount(0);
    await expect(person.region('respond.tactics.title')).toHaveCount(0);
    await expect(person.link('respond.tasks.record')).toBeInViewport();
    await person.seesNoBarrier('ended');
    await person.button('respond.tasks.reopen').click();
    await person.hears('tasks');
    await expect(person.button('respond.tasks.end-false-alarm')).toBeVisible();
  });
});
