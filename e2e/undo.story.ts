import { expect, test } from './person';

const now = new Date('2026-11-22T03:08:00.000Z');

test.describe('Somebody who tapped too soon', { tag: '@once' }, () => {
  test.beforeEach(async ({ person }) => {
    await person.page.clock.setFixedTime(now);
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.does('freeze-account');
    await person.sees('end-call');
  });

  test('undoes it, and the timeline shows both the tick and the undo', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.button('respond.answer.undo').click();
    await expect(person.button('respond.answer.done')).toBeVisible();
    await person.opens('record/');
    await expect(person.inTheTimeline(person.words.did('freeze-account'))).toBeVisible();
    const undone = person.say('entries.reopened', { action: person.words.title('freeze-account') });
    await expect(person.inTheTimeline(undone)).toBeVisible();
  });

  test('undoes it from the step that came next', async ({ person }) => {
    await person.saysOfTheCall('hung-up');
    await person.sees('contact-support');
    await person.button('respond.answer.undo').click();
    const undone = person.say('entries.reopened', { action: person.words.title('end-call') });
    expect((await person.readsTheRail()).at(-1)).toEqual(['14:08', undone]);
  });

  test('corrects its time, which then shows as told', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.button('respond.answer.correct').click();
    await person.page.getByLabel(person.say('record.moment.when')).fill('2026-11-22T13:40');
    await person.button('respond.when.save').click();
    const verdict = person.main.getByRole('heading', { name: person.say('respond.answer.was-done') });
    await expect(verdict).toContainText(person.say('entries.about-time', { time: '13:40' }));
    await expect(person.text('respond.answer.corrected')).toBeVisible();

    await person.opens('record/');
    const line = person.inTheTimeline(person.words.did('freeze-account')).filter({ hasText: '13:40' });
    await expect(line.filter({ hasText: person.say('entries.about') })).toBeVisible();
    await expect(line.filter({ hasText: '14:08' })).toBeVisible();
    const corrected = person.say('entries.time-corrected', {
      action: person.words.title('freeze-account'),
      when: person.say('entries.about-time', { time: '13:40' }),
    });
    await expect(person.inTheTimeline(corrected)).toBeVisible();
  });

  test('is asked again for a time that is none, and can go back', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.button('respond.answer.correct').click();
    const box = person.page.getByLabel(person.say('record.moment.when'));
    await box.fill('');
    await person.button('respond.when.save').click();
    await expect(person.text('record.errors.time')).toBeVisible();
    await person.button('respond.when.back').click();
    await expect(person.button('respond.answer.correct')).toBeVisible();
  });
});

test.describe('Somebody for whom it was a false alarm', { tag: '@once' }, () => {
  test('ends it, keeps the record, and can open it again', async ({ person }) => {
    await person.page.clock.setFixedTime(now);
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.does('freeze-account');
    await person.sees('end-call');
    await person.opensThePlaybookFor('binance', 'tasks');
    await person.button('respond.tasks.end-false-alarm').click();
    await expect(person.main.getByRole('heading', { level: 1 })).toContainText(
      person.say('respond.tasks.ended-false-alarm'),
    );

    await person.opens();
    await expect(
      person.region('start.resume.title').getByText(person.say('start.resume.closed')),
    ).toBeVisible();
    await person.opens('record/');
    await expect(person.inTheTimeline(person.say('entries.closed-false-alarm'))).toBeVisible();
    await expect(person.inTheTimeline(person.words.did('freeze-account'))).toBeVisible();
    await expect(person.region('record.summary.title')).toContainText(
      person.say('record.summary.false-alarm'),
    );

    // Later, the ended incident is opened from the start page: the account's own address starts a new one.
    await person.opens();
    await person.region('start.resume.title').getByRole('link').first().click();
    await person.button('respond.tasks.reopen').click();
    await expect(person.button('respond.tasks.end-false-alarm')).toBeVisible();
    await person.opens('record/');
    await expect(person.inTheTimeline(person.say('entries.reopened-incident'))).toBeVisible();
    await expect(person.inTheTimeline(person.say('entries.closed-false-alarm'))).toBeVisible();
  });

  test('finds the ending again after reloading', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await person.does('freeze-account');
    await person.sees('end-call');
    await person.opensThePlaybookFor('binance', 'tasks');
    await person.button('respond.tasks.end-false-alarm').click();
    await person.seesSaved();
    await person.reloads();
    await expect(person.reads(person.say('respond.tasks.ended-false-alarm'))).toBeVisible();
    await expect(person.button('respond.tasks.reopen')).toBeVisible();
  });
});
