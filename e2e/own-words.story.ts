import { findLocale } from '@/lib/i18n/locales';
import { mayPaste, pasted } from './pasted';
import { expect, type Person, test } from './person';
import { requires } from './requires';

/** The box with the words to say at the step on the screen. */
const wordsOf = (person: Person) => person.main.getByLabel(person.say('tell.label'), { exact: true });

/** A list in the language of the person. */
const listIn = ({ locale }: Person, items: string[]) =>
  new Intl.ListFormat(findLocale(locale)?.formats).format(items);

/** Sentences as the page joins them, for an account that nobody can lock by phone. */
const together = (person: Person, ...keys: string[]) =>
  keys.map((key) => person.say(key, { phoneLock: 'unknown' })).join(' ');

test.describe('Somebody who tells support what happened', {
  tag: ['@narrow', '@keys'],
  annotation: requires('clipboard reading'),
}, () => {
  test('and was on no call says nothing of one, and nothing else that they did not answer', async ({
    person,
  }) => {
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('not-on-call');
    await person.answers('no', 'yes');
    await person.opensThePlaybookFor('binance', 'contact-support');
    await person.sees('contact-support');
    await expect(wordsOf(person)).toHaveValue(
      together(person, 'tell.opening.exchange', 'tell.request.exchange'),
    );
    for (const ask of ['freeze', 'sessions', 'keys', 'withdrawals', 'logs'])
      await expect(person.text(`actions.contact-support.steps.ask.asks.${ask}`)).toBeVisible();
    await person.seesNoBarrier('words that claim nothing');
  });

  test('and answered everything reads it all before they copy it, without asking for what they did', async ({
    person,
  }) => {
    await mayPaste(person.page);
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('hung-up');
    await person.answers('yes', 'yes');
    await person.sees('freeze-account');
    // What one sees then stands last, with the button in the words of the provider.
    await expect(
      person.reads(person.say('respond.worked.login', { sign: 'Reactivate Account' })),
    ).toBeVisible();
    await person.does('freeze-account');
    await person.sees('contact-support');
    const before = ['tell.opening.call', 'tell.answers.money-leaving-yes', 'actions.freeze-account.said'];
    await expect(wordsOf(person)).toHaveValue(together(person, ...before, 'tell.request.exchange'));
    await person.does('contact-support');
    await person.saysItIsNotMine('secure-email');
    await person.sees('tasks');
    await person.unfoldsTheGroups();
    for (const tactic of ['api-settings', 'changed-login', 'read-out-code'])
      await person.taps(person.page.getByRole('checkbox', { name: person.say(`respond.tactics.${tactic}`) }));
    await person.seesSaved();
    await person.opensThePlaybookFor('binance', 'contact-support');
    const did = ['api-settings', 'read-out-code'].map((one) => person.say(`respond.tactics.did.${one}`));
    const all = [
      together(person, 'tell.opening.call', 'tell.happened.changed-login'),
      person.say('tell.happened.did', { what: listIn(person, did) }),
      together(person, ...before.slice(1), 'tell.request.exchange'),
    ].join(' ');
    await expect(wordsOf(person)).toHaveValue(all);
    await person.taps(person.button('tell.copy'));
    await expect(person.text('site.copied')).toBeVisible();
    expect(await pasted(person.page)).toBe(all);
    await expect(person.text('actions.contact-support.steps.ask.asks.freeze')).toHaveCount(0);
    await expect(person.text('actions.contact-support.steps.ask.asks.keys')).toBeVisible();
    await person.seesNoBarrier('words made from answers');
    await person.seesItFits('words made from answers');
  });
});
