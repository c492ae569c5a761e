import { randomUUID } from 'node:crypto';
import { onTheDevice } from './device';
import { expect, type Person, test } from './person';
import { requires } from './requires';

const story = 'A man called and said he was from Binance.\nThen';
const question = 'What was the name on the ticket?';

const anotherRecord = JSON.stringify({
  format: 'first-hour-record',
  version: 2,
  id: randomUUID(),
  entries: [
    {
      id: randomUUID(),
      recordedAt: '2026-11-22T14:00:00.000+11:00',
      zone: 'Australia/Sydney',
      kind: 'incident-started',
    },
  ],
});

const boxOf = (person: Person, kind: string, field: string) =>
  person.partOf(kind).getByLabel(person.say(`facts.fields.${field}`), { exact: true });

async function findsItAsItWas(person: Person) {
  await expect(boxOf(person, 'narrative', 'text')).toHaveValue(story);
  await expect(boxOf(person, 'question', 'question')).toHaveValue(question);
  // A part that few fill in is unfolded if it has a draft.
  await expect(boxOf(person, 'police-report', 'officer')).toBeVisible();
  await expect(boxOf(person, 'police-report', 'officer')).toHaveValue('Sgt. Lee');
  await expect(boxOf(person, 'ticket', 'number')).toHaveValue('118204554');
}

test.describe('Somebody who leaves forms half-filled', { tag: '@once' }, () => {
  test.beforeEach(async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await person.tells('ticket', { number: '118204553' });
    await person
      .partOf('ticket')
      .getByRole('button', { name: person.say('record.change') })
      .click();
    await person.fillsIn('ticket', { number: '118204554' });
    for (const [kind, told] of [
      ['narrative', { text: story }],
      ['question', { question }],
      ['police-report', { officer: 'Sgt. Lee' }],
    ] as const) {
      await person.startsTelling(kind);
      await person.fillsIn(kind, told);
    }
  });

  test('finds them as they were after another page, by a link and by going back', async ({ person }) => {
    const { page } = person;
    await person.link('record.share.print').click();
    await person.link('print.back').click();
    await findsItAsItWas(person);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await person.brand.click();
    await expect(person.region('start.resume.title')).toBeVisible();
    await page.goBack();
    await findsItAsItWas(person);
    expect(await onTheDevice(page)).not.toContain(question);

    await person.writesItDown('question');
    await person.seesItWritten('question');
    await person
      .partOf('police-report')
      .getByRole('button', { name: person.say('record.cancel') })
      .click();
    await person.seesSaved();
    await person.link('record.share.print').click();
    await person.link('print.back').click();
    await expect(boxOf(person, 'narrative', 'text')).toHaveValue(story);
    await expect(person.partOf('question').getByText(question)).toBeVisible();
    await expect(boxOf(person, 'question', 'question')).toHaveCount(0);
    await expect(boxOf(person, 'police-report', 'officer')).toHaveCount(0);
  });

  test('finds them as they were after opening another record', async ({ person }) => {
    await person.opensTheFile(anotherRecord);
    await expect(boxOf(person, 'narrative', 'text')).toHaveCount(0);
    await expect(person.text('record.summary.not-yet').first()).toBeVisible();
    await person.brand.click();
    await person
      .region('start.resume.title')
      .getByRole('link', { name: /Binance/ })
      .click();
    await person.sees('end-call');
    await person.unfoldsTheRail();
    await person.link('saving.whole').click();
    await findsItAsItWas(person);
  });

  test('is asked before the tab is left, on another page too', {
    annotation: requires('leave dialog'),
  }, async ({ person }) => {
    const { page } = person;
    await person.link('record.share.print').click();
    await expect(person.text('print.hint')).toBeVisible();
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.accept();
      return dialog.type();
    });
    await page.reload();
    expect(await asked).toBe('beforeunload');
    await person.link('print.back').click();
    await expect(boxOf(person, 'narrative', 'text')).toHaveCount(0);
  });
});

test.describe('Somebody who leaves a note half-written', { tag: '@once' }, () => {
  test('finds it where they wrote it, after another step and another page', async ({ person }) => {
    const { page } = person;
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('hung-up');
    await person.sees('questions');
    await person.answers('no', 'yes');
    await person.sees('delete-api-keys');
    await person.button('respond.answer.cannot').click();
    const note = page.getByLabel(person.say('respond.cannot.note'));
    await note.fill('The menu is');
    await page.goBack();
    await person.sees('questions');
    await page.goForward();
    await expect(note).toHaveValue('The menu is');
    await person.unfoldsTheRail();
    await person.link('saving.whole').click();
    await expect(person.region('record.timeline.title')).toBeVisible();
    await page.goBack();
    await expect(note).toHaveValue('The menu is');
    await person.button('respond.cannot.back').click();
    await person.button('respond.answer.cannot').click();
    await expect(note).toHaveValue('');
  });
});
