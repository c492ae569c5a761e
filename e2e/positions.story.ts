import { expect, test } from './person';

/** Positions at the edge of the flow: each leads to a first useful act, and to an end. */
test.describe('Somebody who was only called', { tag: ['@narrow', '@keys'] }, () => {
  test('looks for signs and ends it as a false alarm, on four screens', async ({ person }) => {
    await person.opens();
    await person.saysOfTheCall('hung-up');
    await person.chooses('binance');
    await person.answers('no', 'yes', 'only-called');
    await person.hears('look-for-signs');
    // Nothing is frozen for a call.
    await expect(
      person.main.getByText(person.words.title('freeze-account')).filter({ visible: true }),
    ).toHaveCount(0);
    await person.taps(person.button('respond.answer.found-nothing'));
    await expect(person.text('respond.tasks.title-quiet')).toBeFocused();
    await expect(person.region('respond.tasks.turns-up-title')).toBeVisible();
    await expect(person.region('respond.tasks.next')).toHaveCount(0);
    await person.seesNoBarrier('a false alarm, not ended yet');
    await person.taps(person.button('respond.tasks.end-quiet'));
    const ended = person.main.getByRole('heading', { name: person.say('respond.tasks.ended-false-alarm') });
    await expect(ended).toBeFocused();
    await person.taps(person.button('respond.tasks.reopen'));
    await expect(ended).toHaveCount(0);
    // Whoever opens it again has found something.
    await person.sees('tasks');
    await expect(person.button('respond.tasks.end-quiet')).toHaveCount(0);
  });

  test('is led through the steps if the look finds something, and can take that back', async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('not-on-call');
    await person.answers('no', 'yes', 'only-called');
    await person.sees('look-for-signs');
    await person.taps(person.button('respond.answer.found'));
    await person.hears('delete-api-keys');
    await expect(person.text('respond.triage.signs.said-found')).toBeVisible();
    await person.taps(person.button('respond.answer.undo'));
    await person.hears('look-for-signs');
  });
});

test.describe('Somebody to whom something happened that cannot wait', { tag: ['@narrow', '@keys'] }, () => {
  test('does that first, and then the steps of the account', async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('hung-up');
    await person.answersTo('money-leaving', 'no');
    await person.answersTo('sign-in', 'yes');
    for (const tactic of ['recovery-phrase', 'paid-by-bank'] as const)
      await person.taps(person.page.getByRole('checkbox', { name: person.say(`respond.tactics.${tactic}`) }));
    await person.taps(
      person.button('respond.answer.go-on', { next: person.words.title('move-self-custody') }),
    );
    await person.sees('move-self-custody');
    await expect(person.text('respond.urgent-step', { step: 2, all: 6 })).toBeVisible();
    await person.does('move-self-custody');
    await person.does('recall-payment');
    await person.sees('delete-api-keys');
    const said = [
      person.say('respond.tactics.did.recovery-phrase'),
      person.say('respond.tactics.did.paid-by-bank'),
    ];
    expect((await person.readsTheRail()).map(([, what]) => what)).toContain(
      person.say('respond.tactics.said', { what: said.join('; ') }),
    );
  });
});

test.describe('Somebody without exchange and mailbox', { tag: ['@narrow', '@keys'] }, () => {
  test('sees when support was told and when to ask again, and is not sent back to it', async ({ person }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('hung-up');
    await person.answers('no', 'no');
    await person.opensThePlaybookFor('binance', 'contact-support');
    await person.cannot('contact-support', 'no-answer-yet');
    await person.cannot('freeze-account', 'no-email-either');
    await person.hears('get-email-back');
    // What they say next does not fit with that, so they are asked once.
    await person.opens('follow-up/secure/#secure-email');
    await person.does('secure-email');
    await person.opensThePlaybookFor('binance', 'contact-support');
    await expect(person.text('respond.contradiction.title')).toBeVisible();
    await person.taps(person.button('respond.triage.sign-in.said-no-email'));
    await expect(person.text('respond.contradiction.title')).toHaveCount(0);
    const state = person.main.getByText(person.say('respond.answer.no-answer')).first();
    await expect(state).toContainText(/\d\d:\d\d.*\d\d:\d\d/);
    await expect(state).toBeInViewport();
    await expect(person.text('actions.contact-support.steps.still-shown.title')).toBeVisible();
    await person.opensThePlaybookFor('binance', 'freeze-account');
    await expect(
      person.main.getByRole('button', { name: person.words.title('contact-support') }),
    ).toHaveCount(0);
  });
});
