import { expect, type Person, test } from './person';

const line = (person: Person, action: string) =>
  person.reads(person.say(`actions.${action}.helping`, { provider: person.words.nameOf('binance') }));

test.describe('Somebody who helps a parent', { tag: ['@narrow', '@pseudo'] }, () => {
  test('is told what to ask for and what not to do, and the record says who wrote and who did', async ({
    person,
  }) => {
    test.setTimeout(180_000);
    const { page } = person;
    await person.opens();
    await person.button('helping.offer.ask').click();
    const never = person.text('helping.never.sign-in');
    await expect(never).toBeVisible();
    await person.seesNoBarrier('start, helping');
    await person.seesItFits('start, helping');

    // A tap by mistake is taken back where it was made.
    await person.button('helping.offer.undo').click();
    await expect(person.button('helping.offer.ask')).toBeFocused();
    await expect(never).toHaveCount(0);
    await person.button('helping.offer.ask').click();
    await person.saysOfTheCall('hung-up');
    await person.chooses('binance');
    await expect(person.text('helping.questions')).toHaveCount(0);
    await expect(person.reads(person.say('helping.questions'))).toBeVisible();
    await person.answers('no', 'yes');
    await person.sees('delete-api-keys');
    await expect(line(person, 'delete-api-keys')).toBeVisible();
    await page.getByText(person.say('helping.rules')).filter({ visible: true }).click();
    await expect(never.filter({ visible: true })).toBeVisible();
    await person.seesNoBarrier('a step, helping');
    await person.seesItFits('a step, helping');
    await person.does('delete-api-keys');
    await person.sees('freeze-account');
    await expect(line(person, 'freeze-account')).toBeVisible();

    // The account holder takes over, and can be helped again, on any step.
    await page.getByText(person.say('helping.rules')).filter({ visible: true }).click();
    await person.button('helping.end').click();
    await expect(line(person, 'freeze-account')).toHaveCount(0);
    await expect(person.button('helping.offer.ask')).toBeFocused();
    await person.button('helping.offer.ask').click();
    await expect(page.locator('summary:focus')).toContainText(person.say('helping.you'));
    await person.button('helping.offer.undo').press('Enter');
    await expect(line(person, 'freeze-account')).toHaveCount(0);
    await person.does('freeze-account');
    await person.sees('contact-support');
    await expect(person.reads(person.say('helping.you'))).toHaveCount(0);

    await person.opens('record/');
    const summary = person.region('record.summary.title');
    await expect(summary).toContainText(person.words.before('print.helped.part', 'spans'));
    await expect(summary).toContainText(person.say('print.helped.who'));
    for (const said of ['said-someone', 'said-self'])
      await expect(person.inTheTimeline(person.say(`helping.offer.${said}`)).first()).toBeVisible();
    await person.seesNoBarrier('record, helped');
    await person.opens('record/print/');
    await expect(person.main).toContainText(person.say('print.helped.who'));
    await expect(person.main).toContainText(person.say('print.blank.helper'));
  });

  test('arrives by a link, says so at the first step, and reads a general line at what follows', {
    tag: '@once',
  }, async ({ person }) => {
    await person.opensThePlaybookFor('google');
    await person.sees('end-call');
    await person.button('helping.offer.ask').click();
    await expect(line(person, 'end-call')).toBeVisible();
    await person.seesNoBarrier('end the call, helping');
    await person.opens('record/');
    await person.tells('narrative', { text: 'He called her at noon.' });
    await expect(person.partOf('narrative')).toContainText(person.say('entries.by-helper'));
    await person.opens('follow-up/write-down/#keep-messages');
    await expect(person.reads(person.say('helping.general'))).toBeVisible();
  });
});
