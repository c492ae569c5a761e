import { comesToRest } from './behind';
import { message } from './checked';
import { add, answers, box, checks, reads } from './checking';
import { expect, type Person, test } from './person';
import { requires } from './requires';
import { fetches, lookingIsHere } from './scan';

/** Stands in the script that the check is made with, and in no other. */
const nameOfALetter = 'CYRILLIC SMALL LETTER BYELORUSSIAN';

const note = (person: Person) => person.page.getByLabel(person.say('respond.cannot.note'));

async function losesTheNetwork(person: Person) {
  // Includes pages that Next tries to prefetch.
  person.watch.expects('ERR_INTERNET_DISCONNECTED');
  await person.page.context().setOffline(true);
}

test.describe('Somebody with a bad network', { tag: '@once' }, () => {
  test('still checks and keeps it when it is gone with the page open, and nothing is asked for', {
    annotation: requires('request events'),
  }, async ({ person }) => {
    const { page } = person;
    const allIsHere = Promise.all([fetches(person, nameOfALetter), lookingIsHere(person)]);
    await person.opens('check/');
    await allIsHere;
    await comesToRest(person);
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await checks(person, message);
    await expect(answers(person)).toHaveCount(5);
    await add(person).first().click();
    await person.seesSaved();
    await expect(answers(person).getByText(person.say('check.added'))).toBeVisible();
    expect(asked).toEqual([]);
    await page.context().setOffline(false);
  });

  test('is told when the list does not arrive, and can ask for it again', {
    annotation: requires('request blocking'),
  }, async ({ person }) => {
    const { page } = person;
    let broken = true;
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const isList = (await response.text()).includes(nameOfALetter);
      if (isList && broken) await route.abort();
      else await route.fulfill({ response });
    });
    person.watch.expects(/ERR_FAILED|Failed to load/);
    await person.opens('check/');
    await expect(person.text('check.not-loaded')).toBeVisible();
    broken = false;
    await box(person).fill('tj-binance.com');
    await person.button('check.again').click();
    await reads(person, 'imitates', 'Binance');
  });
});

test.describe('Somebody who loses the network', {
  tag: '@once',
  annotation: requires('offline mode'),
}, () => {
  test('before a form was open keeps what they typed, and writes it down later', async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await losesTheNetwork(person);
    await person.startsTelling('question');
    await person.fillsIn('question', { question: 'Who was it?' });
    await person.writesItDown('question');
    await expect(person.text('secrets.cannot-look')).toBeVisible();
    const box = person.partOf('question').getByRole('textbox');
    await expect(box).toHaveValue('Who was it?');
    await person.page.context().setOffline(false);
    await person.writesItDown('question');
    await person.seesItWritten('question');
    await expect(person.partOf('question').getByText('Who was it?')).toBeVisible();
    await person.seesSaved();
  });

  test('while a form is open writes it down all the same, and taps are as quick as ever', {
    annotation: requires('request events'),
  }, async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    const canLook = lookingIsHere(person);
    await person.button('respond.answer.cannot').click();
    await expect(note(person)).toBeVisible();
    await comesToRest(person);
    await canLook;
    await losesTheNetwork(person);
    await note(person).fill('The page was empty');
    await person.button('respond.cannot.save').click();
    await person.hears('end-call');
    await person.saysOfTheCall('not-on-call');
    await person.seesSaved();
    await expect(await person.unfoldsTheRail()).toContainText('The page was empty');
  });

  test('is told to connect in place of an account that does not open, and nothing is chosen', {
    annotation: requires('phone viewport'),
  }, async ({ person }) => {
    const { page } = person;
    await person.opens();
    await comesToRest(person);
    await losesTheNetwork(person);
    const row = person.region('start.which.title').getByRole('link').filter({ visible: true }).first();
    await row.click();
    const told = page.getByRole('status').getByText(person.say('site.words.offline'), { exact: true });
    await expect(told).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`/${person.locale}/$`));
    await expect(page.getByRole('complementary')).toBeHidden();
    await page.context().setOffline(false);
    await expect(told).toHaveCount(0);
    await row.click();
    await expect(page).toHaveURL(/\/respond\//);
  });

  test('is kept where a tap would lead on to another page, and finds it written down', async ({ person }) => {
    const { page } = person;
    await person.ticks('delete-api-keys');
    await person.opens('follow-up/secure/#remove-remote-app');
    await comesToRest(person);
    await losesTheNetwork(person);
    await person.does('remove-remote-app');
    await expect(page.getByRole('status').getByText(person.say('site.words.offline'))).toBeInViewport();
    await person.seesSaved();
    await expect(page).toHaveURL(/#remove-remote-app$/);
    await expect(await person.unfoldsTheRail()).toContainText(person.words.did('remove-remote-app'));
    await page.context().setOffline(false);
    await person.taps(person.button('respond.answer.back-to-tasks'));
    await person.hears('tasks');
  });

  test('before any form was open ticks a step', async ({ person }) => {
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await comesToRest(person);
    await losesTheNetwork(person);
    await person.does('delete-api-keys');
    await person.seesSaved();
  });
});
