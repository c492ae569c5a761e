import { expect, test } from './person';
import { startingWith } from './words';

// 14:08 in Sydney. Only the clock is set; timers run.
const now = new Date('2026-11-22T03:08:00.000Z');

test.describe('Somebody who cannot do a step', { tag: '@once' }, () => {
  test.beforeEach(async ({ person }) => {
    await person.page.clock.setFixedTime(now);
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('not-on-call');
    await person.answers('no', 'yes');
  });

  test('because they cannot sign in gets the way of the locked-out', async ({ person }) => {
    await person.cannot('delete-api-keys', 'cannot-sign-in');
    await person.hears('freeze-account');
    const steps = person.region('respond.do-now');
    const title = (step: string) =>
      person.say(`actions.freeze-account.steps.${step}.title`, {
        provider: 'Binance',
        button: 'Disable your account',
        supportPhone: 'unknown',
      });
    await expect(steps.getByRole('heading', { name: title('find-email') })).toBeVisible();
    await expect(steps.getByRole('heading', { name: title('check-sender') })).toBeVisible();
    await expect(person.reads('Disable your account')).not.toHaveCount(0);
    await expect(steps.getByRole('heading', { name: title('path') })).toHaveCount(0);
    await person.does('freeze-account');
    await person.does('contact-support');
    await person.does('secure-email');
    await person.sees('tasks');
  });

  test('and wrote why finds their words in the record, where there is another way', async ({ person }) => {
    await person.does('delete-api-keys');
    await person.cannot('freeze-account', 'cannot-sign-in', 'It said wrong password three times');
    await person.sees('freeze-account');
    await person.seesSaved();
    const entries = await person.unfoldsTheRail();
    await expect(entries.getByText('It said wrong password three times')).toBeVisible();
  });

  test('and has lost their email too is sent to people first', async ({ person }) => {
    await person.cannot('delete-api-keys', 'cannot-sign-in');
    await person.cannot('freeze-account', 'no-email-either');
    await person.hears('contact-support');
    await person.does('contact-support');
    await person.does('get-email-back');
    await person.sees('tasks');
    await expect(person.text('respond.tasks.lead-wait')).toBeVisible();
    await person.opensTheTask('freeze-account');
  });

  test('because keys keep coming back is sent to the freeze, and from there to people', async ({
    person,
  }) => {
    await person.cannot('delete-api-keys', 'keeps-coming-back');
    await person.hears('freeze-account');
    await person.cannot('freeze-account', 'cannot-find-it');
    await person.hears('contact-support');
  });

  test('because nobody answers is told when to try again, and finds the step among the open ones', async ({
    person,
  }) => {
    const dueAt = (day: string, time: string) =>
      person.say('respond.cannot.check-again', { day: person.words.day(day), time });
    await person.does('delete-api-keys');
    await person.does('freeze-account');
    await person.cannot('contact-support', 'no-answer-yet');
    await person.hears('tasks');
    await expect(person.text('respond.tasks.title-open')).toBeVisible();
    const due = dueAt('2026-11-22', '15:08');
    await expect(person.reads(due)).toBeVisible();
    await person.opensTheTask('contact-support');
    await expect(person.reads(due)).toBeVisible();

    await person.page.clock.setFixedTime(new Date(now.getTime() + 5 * 3_600_000));
    await person.reloads();
    await expect(person.text('respond.cannot.check-now')).toBeVisible();

    // An office that is closed is asked again a day later.
    await person.opens('respond/binance/#lock-phone-number');
    await person.cannot('lock-phone-number', 'closed-now');
    await person.opens('respond/binance/#lock-phone-number');
    await expect(person.reads(dueAt('2026-11-23', '19:08'))).toBeVisible();
  });

  test('says why in their own words, loses none that are too many, and finds them in the record', async ({
    person,
  }) => {
    const why = 'The “app” crashes 😣 <b>each time</b>';
    const long = 'a'.repeat(301);
    const note = person.page.getByLabel(person.say('respond.cannot.note'));
    await person.cannot('delete-api-keys', 'something-else', long);
    await expect(person.text('record.errors.too-long', { over: 1 })).toBeVisible();
    await expect(note).toHaveValue(long);
    await note.fill(why);
    await person.button('respond.cannot.save').click();
    await person.hears('freeze-account');
    await person.opens('record/');
    await expect(person.inTheTimeline(why)).toBeVisible();
  });

  test('can say that a step is not theirs', async ({ person }) => {
    await person.saysItIsNotMine('delete-api-keys');
    await person.hears('freeze-account');
    await person.opensThePlaybookFor('binance', 'tasks');
    await person.opensTheTask('delete-api-keys');
    await expect(
      person.main.getByRole('heading', { name: startingWith(person.say('respond.answer.was-excluded')) }),
    ).toBeVisible();
  });

  test('says so before starting, and the steps they can do come first', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'contact-support');
    await person.cannot('contact-support', 'cannot-find-it');
    await person.sees('delete-api-keys');
  });
});

test.describe('Somebody who skipped the questions', { tag: '@once' }, () => {
  test('is not sent back to them by what they cannot do', async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('not-on-call');
    await person.button('respond.triage.skip').click();
    await person.does('delete-api-keys');
    await person.cannot('freeze-account', 'cannot-sign-in');
    await person.sees('freeze-account');
  });
});
