import { expect, test } from './person';
import { startingWith } from './words';

const naughty = [
  '<script>window.ran = true</script><img src=x onerror="window.ran = true">',
  '"quotes" and \'more\' and `ticks` and {braces} and {count, plural, other {#}}',
  'bidi \u202eevil\u202c and \u2066isolate\u2069 and عربى',
  'zalgo t̷̢h̸e 👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 ﷽',
  'nul \u0000 and bell \u0007 and line\u2028separator and \ufeff mark',
  '=cmd|" /C calc"!A0',
  '  spaces around  ',
];

test.describe('Somebody who pastes', { tag: '@once' }, () => {
  test.beforeEach(async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
  });

  test('100,000 characters loses none of them, is told, and can save once it is shorter', async ({
    person,
  }) => {
    const long = `start ${'x'.repeat(99_990)} end`;
    expect(long).toHaveLength(100_000);
    await person.startsTelling('narrative');
    const box = person.partOf('narrative').getByLabel(person.say('facts.fields.text'), { exact: true });
    await expect(person.text('record.left', { count: 10_000, limit: 10_000 })).toBeVisible();
    await box.fill(long);
    await expect(person.text('record.over', { count: 90_000 })).toBeVisible();
    await person.writesItDown('narrative');
    await expect(person.text('record.errors.too-long', { over: 90_000 })).toBeVisible();
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(long);

    const kept = long.slice(0, 10_000);
    await box.fill(kept);
    await expect(person.text('record.left', { count: 0, limit: 10_000 })).toBeVisible();
    await person.writesItDown('narrative');
    await person.seesItWritten('narrative');
    await expect(person.partOf('narrative').getByText(kept)).toBeVisible();
    await person.seesSaved();
    await person.reloads();
    await expect(person.partOf('narrative').getByText(kept)).toBeVisible();
  });

  test('a million characters reads how many are too many, and goes on writing', async ({ person }) => {
    const long = 'word '.repeat(200_000);
    await person.startsTelling('narrative');
    const box = person.partOf('narrative').getByLabel(person.say('facts.fields.text'), { exact: true });
    await box.fill(long);
    await expect(person.text('record.over', { count: 990_000 })).toBeVisible();
    // A browser that has to find the direction itself takes a minute for this.
    await expect(box).toHaveAttribute('dir', 'ltr');
    await box.press('End');
    await box.press('!');
    await expect(person.text('record.over', { count: 990_001 })).toBeVisible();
    await person.seesItFits('a million characters');
    await box.fill('1. عربي and then a word');
    await expect(box).toHaveAttribute('dir', 'rtl');
  });

  test('an amount with a comma is told how to write it', async ({ person }) => {
    await person.startsTelling('transaction');
    await person.fillsIn('transaction', { asset: 'USDT', amount: '1,240.00' });
    await person.writesItDown('transaction');
    await expect(person.text('record.errors.amount', { value: '1,240.00' })).toBeVisible();
    const box = person.partOf('transaction').getByLabel(person.say('facts.fields.amount'), { exact: true });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('1,240.00');
    await box.fill('1240.00');
    await person.writesItDown('transaction');
    await expect(person.partOf('transaction').getByText('1240.00 USDT')).toBeVisible();
  });

  test('two things that are wrong hears of both, and is led to each', async ({ person }) => {
    const part = person.partOf('loss');
    await person.startsTelling('loss');
    await person.fillsIn('loss', { total: '1,240.00', currency: 'dollars' });
    await person.writesItDown('loss');
    const summary = part.getByRole('heading', { name: person.say('record.errors.summary', { count: 2 }) });
    await expect(summary).toBeFocused();
    await expect(summary).toBeInViewport();
    for (const field of ['total', 'currency']) {
      const label = person.say(`facts.fields.${field}`);
      await part.getByRole('link', { name: startingWith(label) }).click();
      await expect(part.getByLabel(label, { exact: true })).toBeFocused();
    }
    await person.fillsIn('loss', { total: '1240.00', currency: 'USD' });
    await person.writesItDown('loss');
    await expect(part.getByText('1240.00 USD')).toBeVisible();
  });

  test('half a character is told so, and nothing is written', async ({ person }) => {
    await person.startsTelling('narrative');
    const box = person.partOf('narrative').getByLabel(person.say('facts.fields.text'), { exact: true });
    await box.fill('broken ');
    await box.press('End');
    // A driver cannot type a lone surrogate; a page script can, as some input methods do.
    await box.evaluate((element) => document.execCommand('insertText', false, '\ud83d') && element);
    await person.writesItDown('narrative');
    await expect(person.text('record.errors.broken')).toBeVisible();
    await box.fill('whole 😀');
    await person.writesItDown('narrative');
    await person.seesItWritten('narrative');
    await expect(person.partOf('narrative').getByText('whole 😀')).toBeVisible();
  });

  test('strange characters finds them unchanged, and none of them runs', async ({ person }) => {
    await person.tells('narrative', { text: naughty.join('\n') });
    await person.tells('contact', { channel: 'other', shown: naughty[0] ?? '', nameGiven: naughty[2] ?? '' });
    await person.tells('ticket', { number: naughty[1] ?? '' });
    await person.seesSaved();
    await person.reloads();
    const part = person.partOf('narrative');
    await part.getByRole('button', { name: person.say('record.change') }).click();
    await expect(part.getByLabel(person.say('facts.fields.text'), { exact: true })).toHaveValue(
      naughty.join('\n'),
    );
    await expect(person.partOf('contact').getByText('<script>')).toBeVisible();
    await expect(person.partOf('ticket').getByText('{count, plural')).toBeVisible();
    await person.opens('record/print/');
    await expect(person.page.getByText('<script>').filter({ visible: true })).not.toHaveCount(0);
    expect(await person.page.evaluate('window.ran')).toBeUndefined();
  });
});
