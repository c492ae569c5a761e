import { readFile } from 'node:fs/promises';
import { mayPaste, pasted, pastes } from './pasted';
import { textOf } from './pdf-text';
import { expect, type Person, test } from './person';
import { requires } from './requires';
import { saidOf, secrets, takeOutOf } from './secrets';
import { listensToTheConsole, seesNoTrace } from './traces';

const { phrase, password } = secrets;
const told = `Yesterday: ${phrase.typed} Thanks`;
const rest = (person: Person) => `Yesterday: ${person.say('secrets.mark')} Thanks`;
const seen = (person: Person, kind: string) => person.reads(person.say(`secrets.seen.${kind}`));
const note = (person: Person) => person.page.getByLabel(person.say('respond.cannot.note'));

async function opensTheNote(person: Person) {
  await person.opensThePlaybookFor('binance', 'delete-api-keys');
  await person.button('respond.answer.cannot').click();
  await expect(note(person)).toBeVisible();
}

test.describe('Somebody who writes a secret into their own words', { tag: ['@narrow', '@pseudo'] }, () => {
  test('of what stops them takes it out by keyboard, and nothing is in the way', {
    annotation: requires('phone viewport'),
  }, async ({ person }) => {
    const { page } = person;
    const said = listensToTheConsole(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await opensTheNote(person);
    await note(person).fill(told);
    await person.button('respond.cannot.save').focus();
    await page.keyboard.press('Enter');
    await expect(seen(person, phrase.kind)).toBeVisible();
    await person.seesNoBarrier('a secret was seen');
    await person.seesItFits('a secret was seen');
    await seesNoTrace(page, [phrase.secret], 'typed');
    await note(person).focus();
    await page.keyboard.press('Tab');
    await expect(person.button('secrets.take-out')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(note(person)).toBeFocused();
    await expect(note(person)).toHaveValue(rest(person));
    await expect(person.text('secrets.taken-out')).toBeVisible();
    await person.button('respond.cannot.save').click();
    await person.hears('end-call');
    await person.seesSaved();
    await seesNoTrace(page, [phrase.secret], 'taken out');
    await person.opens('record/');
    await expect(person.inTheTimeline(rest(person))).toBeVisible();
    expect(said()).not.toContain(phrase.secret);
  });

  test('of a form is led to it on saving', { tag: '@once' }, async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await person.startsTelling('transaction');
    await person.fillsIn('transaction', { amount: '12', memo: told });
    await person.writesItDown('transaction');
    const alert = person.partOf('transaction').getByRole('alert').filter({ hasText: /./ });
    await expect(alert).toBeFocused();
    await expect(alert).toContainText(person.say(`secrets.seen.${phrase.kind}`));
    await person.seesNoBarrier('a form with a secret');
    await person.seesItFits('a form with a secret');
  });
});

test.describe('Somebody who puts a secret where something else belongs', { tag: '@once' }, () => {
  test('names no record by it', async ({ person }) => {
    const said = listensToTheConsole(person.page);
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await person.main.getByText(person.say('record.cover.title'), { exact: true }).click();
    const name = person.page.getByLabel(person.say('record.cover.name'));
    await name.fill(`Yesterday, ${password.typed}`);
    await person.button('record.cover.rename').click();
    await expect(person.reads(person.say(saidOf(password)))).toBeVisible();
    await seesNoTrace(person.page, [password.secret], 'typed');
    await person.button(takeOutOf(password)).click();
    await expect(name).toHaveValue(/^Yesterday, my password is \S/);
    await person.button('record.cover.rename').click();
    await expect(person.text('record.cover.renamed')).toBeVisible();
    await seesNoTrace(person.page, [password.secret], 'taken out');
    expect(said()).not.toContain(password.secret);
  });

  for (const field of ['case', 'who'])
    test(`makes no link and no message of it: ${field}`, {
      annotation: requires('clipboard reading'),
    }, async ({ person }) => {
      await mayPaste(person.page);
      await person.opens('support/');
      await pastes(person.page, person.say(`support.${field}`), phrase.typed);
      await expect(seen(person, phrase.kind)).toBeVisible();
      await seesNoTrace(person.page, [phrase.secret], 'typed');
      await person.button('secrets.take-out').click();
      await seesNoTrace(person.page, [phrase.secret], 'taken out');
    });

  test('keeps nothing of it with what they checked', {
    annotation: requires('clipboard reading'),
  }, async ({ person }) => {
    await mayPaste(person.page);
    const { wif } = secrets;
    const box = person.page.getByLabel(person.say('check.what'));
    await person.opens('check/');
    await pastes(person.page, person.say('check.what'), `https://binance-help.example/${wif.typed}`);
    await expect(seen(person, wif.kind)).toBeVisible();
    await seesNoTrace(person.page, [wif.secret], 'typed');
    await expect(person.row('check.add')).toHaveCount(0);
    await person.button('secrets.take-out').click();
    await expect(box).toHaveValue(`https://binance-help.example/${person.say('secrets.mark')}`);
    await person.row('check.add').click();
    await person.seesSaved();
    await person.opens('record/');
    await expect(person.main).toContainText('binance-help');
    await seesNoTrace(person.page, [wif.secret], 'taken out');
  });

  test('hears nothing official of what hides a stranger behind the name of a password', {
    annotation: requires('clipboard reading'),
  }, async ({ person }) => {
    await mayPaste(person.page);
    const verdict = person.main.getByText(person.say('check.message.mixed', { name: 'Binance' }));
    await person.opens('check/');
    await pastes(person.page, person.say('check.what'), 'Passwort: evil2.com https://www.binance.com');
    await expect(person.reads(person.say(saidOf(password)))).toBeVisible();
    await expect(verdict).toBeVisible();
    await seesNoTrace(person.page, ['evil2'], 'typed');
    await person.button(takeOutOf(password)).click();
    await expect(person.reads(person.say(saidOf(password)))).toHaveCount(0);
    await expect(verdict).toBeVisible();
    await seesNoTrace(person.page, ['evil2'], 'taken out');
  });

  test('is warned of a whole phrase that they paste to ask about, drop there, or type', {
    annotation: requires('clipboard reading'),
  }, async ({ person }) => {
    await mayPaste(person.page);
    await person.opens('check/');
    const box = person.page.getByLabel(person.say('check.what'));
    const isWarned = async () => {
      await expect(seen(person, phrase.kind)).toBeVisible();
      await seesNoTrace(person.page, [phrase.secret], 'typed');
      await person.button('secrets.take-out').click();
      await expect(seen(person, phrase.kind)).toHaveCount(0);
      await box.fill('');
    };
    await pastes(person.page, person.say('check.what'), phrase.typed);
    await isWarned();
    await box.fill(`Is this right? ${phrase.typed}`);
    await isWarned();
    await box.pressSequentially(phrase.typed);
    await expect(seen(person, phrase.kind)).toHaveCount(0);
    await box.blur();
    await isWarned();
  });

  test('copies nothing of it out of the form of an office', {
    annotation: requires('clipboard reading'),
  }, async ({ person }) => {
    await mayPaste(person.page);
    await person.hasTicked('delete-api-keys');
    await person.opens('record/report/#us');
    const office = person.main
      .getByRole('article', { name: 'FBI Internet Crime Complaint Center (IC3)', exact: true })
      .filter({ visible: true });
    await office.getByText(person.say('forms.title'), { exact: true }).click();
    const summary = office.locator('summary').filter({ hasText: 'Description of Incident' });
    await summary.click();
    const part = summary.locator('..');
    const label = person.say('forms.boxes.story');
    await pastes(person.page, label, told);
    await expect(seen(person, phrase.kind)).toBeVisible();
    await seesNoTrace(person.page, [phrase.secret], 'typed');
    const copy = office.getByRole('button', { name: `${person.say('forms.copy')} ${label}`, exact: true });
    await copy.click();
    await expect(person.text('site.copied')).toHaveCount(0);
    await person.button('secrets.take-out').click();
    await copy.click();
    await expect(person.text('site.copied')).toBeVisible();
    expect(await pasted(person.page)).toBe(
      await part.getByRole('textbox', { name: label, exact: true }).inputValue(),
    );
    await seesNoTrace(person.page, [phrase.secret], 'taken out');
  });

  test(
    'is told of it in the moment it is pasted, and finds it in no copy of the record',
    {
      annotation: requires('clipboard reading'),
    },
    async ({ person }, info) => {
      test.setTimeout(180_000);
      await mayPaste(person.page);
      await person.hasTicked('delete-api-keys');
      await person.opens('record/');
      await person.tells('transaction', { asset: 'USDT', amount: '12', memo: 'all of it' });
      await person.tells('next-check', { check: 'Ask again', dueAt: { at: '2026-12-24T09:00' } });
      await person.startsTelling('narrative');
      await pastes(person.page, person.say('facts.fields.text'), told);
      await expect(seen(person, phrase.kind)).toBeVisible();
      await expect(person.partOf('narrative').getByRole('textbox')).toBeFocused();
      await person.text('record.share.more').click();
      const formats = [
        'pdf',
        'json',
        'text',
        'pdf-letter',
        'timeline-csv',
        'transactions-csv',
        'stix',
        'calendar',
      ];
      const findsNone = async () => {
        for (const format of formats) {
          const [download] = await Promise.all([
            person.page.waitForEvent('download'),
            person.page
              .getByRole('button', { name: person.say(`record.share.${format}`) })
              .first()
              .click(),
          ]);
          const bytes = await readFile(await download.path());
          const text =
            bytes.toString('utf8') + (format.startsWith('pdf') ? textOf(bytes, info, format).text : '');
          expect(text.length, format).toBeGreaterThan(100);
          expect(text.replace(/\s+/g, ' ').includes(phrase.secret), format).toBe(false);
        }
      };
      await findsNone();
      await person.button('secrets.take-out').click();
      await person.writesItDown('narrative');
      await expect(person.partOf('narrative').getByText(rest(person))).toBeVisible();
      await person.seesSaved();
      await findsNone();
    },
  );
});
