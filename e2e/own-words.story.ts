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

/** What support is asked for, behind the words that say so. */
const asks = (person: Person, ...ids: string[]) =>
  together(person, 'tell.asks', ...ids.map((id) => `requests.${id}`));

const tick = (person: Person, tactic: string) =>
  person.page.getByRole('checkbox', { name: person.say(`respond.tactics.${tactic}`) });

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
    const asked = ['freeze', 'sessions', 'withdrawals', 'keys', 'logs'];
    await expect(wordsOf(person)).toHaveValue(
      `${together(person, 'tell.opening.exchange', 'tell.request.exchange')} ${asks(person, ...asked)}`,
    );
    for (const ask of asked) await expect(person.text(`requests.${ask}`)).toBeVisible();
    await person.seesNoBarrier('words that claim nothing');
  });

  test('and answered everything reads it all before they copy it, without asking for what they did', async ({
    person,
  }) => {
    await mayPaste(person.page);
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('hung-up');
    await person.answersTo('money-leaving', 'yes');
    await person.answersTo('sign-in', 'yes');
    // What was given away is asked before the steps, so that support hears of it at once.
    const given = ['api-settings', 'read-out-code'];
    for (const one of given) await person.taps(tick(person, one));
    await person.taps(person.button('respond.answer.go-on', { next: person.words.title('freeze-account') }));
    await person.sees('freeze-account');
    // What one sees then stands last, with the button in the words of the provider.
    await expect(
      person.reads(person.say('respond.worked.login', { sign: 'Reactivate Account' })),
    ).toBeVisible();
    await person.does('freeze-account');
    await person.sees('contact-support');
    const did = person.say('tell.happened.did', {
      what: listIn(
        person,
        given.map((one) => person.say(`respond.tactics.did.${one}`)),
      ),
    });
    const answered = ['tell.answers.money-leaving-yes', 'actions.freeze-account.said'];
    const rest = [
      together(person, ...answered, 'tell.request.exchange'),
      asks(person, 'is-frozen', 'sessions', 'withdrawals', 'keys', 'logs'),
    ].join(' ');
    await expect(wordsOf(person)).toHaveValue([person.say('tell.opening.call'), did, rest].join(' '));
    await person.does('contact-support');
    await person.saysItIsNotMine('secure-email');
    await person.sees('tasks');
    await person.unfoldsTheGroups();
    for (const one of given) await expect(tick(person, one)).toHaveCount(0);
    await person.taps(tick(person, 'changed-login'));
    await person.seesSaved();
    await person.opensThePlaybookFor('binance', 'contact-support');
    const all = [together(person, 'tell.opening.call', 'tell.happened.changed-login'), did, rest].join(' ');
    await expect(wordsOf(person)).toHaveValue(all);
    await person.taps(person.button('tell.copy'));
    await expect(person.text('site.copied')).toBeVisible();
    expect(await pasted(person.page)).toBe(all);
    await expect(person.text('requests.freeze')).toHaveCount(0);
    await expect(person.text('requests.is-frozen')).toBeVisible();
    await expect(person.text('requests.keys')).toBeVisible();
    await person.seesNoBarrier('words made from answers');
    await person.seesItFits('words made from answers');
  });
});
