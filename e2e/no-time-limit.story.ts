import { expect, test } from './person';

test.describe('Somebody who is called away in the middle of it', { tag: '@once' }, () => {
  test('finds everything as they left it after a day, and goes on', async ({ person }) => {
    const { page } = person;
    await page.clock.install();
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.saysOfTheCall('hung-up');
    await person.seesSaved();
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.button('respond.answer.cannot').click();
    const note = page.getByLabel(person.say('respond.cannot.note'));
    await note.fill('The menu is');
    await page.clock.fastForward('25:00:00');
    await expect(note).toHaveValue('The menu is');
    await expect(page).toHaveURL(/#delete-api-keys$/);
    await note.pressSequentially(' empty');
    await person.button('respond.cannot.save').click();
    await person.seesSaved();
    await person.opens('record/');
    await expect(person.inTheTimeline('The menu is empty')).toBeVisible();
    await person.startsTelling('question');
    await person.fillsIn('question', { question: 'Who was it?' });
    await page.clock.fastForward('25:00:00');
    await person.writesItDown('question');
    await person.seesItWritten('question');
    await expect(person.partOf('question').getByText('Who was it?')).toBeVisible();
    await person.seesSaved();
  });
});
