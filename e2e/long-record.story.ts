import { codesIn } from '@/lib/desk/codes';
import { factsOf } from '@/lib/incident/fold';
import { english } from '@/lib/wording/language.fixture';
import { longRecord } from './bench/long-record.mjs';
import { textOf } from './pdf-text';
import { expect, test } from './person';
import { requires } from './requires';

const record = longRecord(1_000);
const text = JSON.stringify(record);
const { length } = record.entries;
const screenshots = factsOf(record.entries, 'evidence').flatMap(({ data }) => data.fileName ?? []);

test.describe('Somebody with a record of a thousand entries', { tag: '@once' }, () => {
  test('sees how it begins and ends, and by keyboard all of it', async ({ person }) => {
    await person.opens('record/');
    await person.opensTheFile(text);
    const timeline = person.region('record.timeline.title');
    const lines = timeline.locator('ol').getByRole('listitem');
    await expect(lines).toHaveCount(150);
    await expect(timeline.getByText(person.say('facts.list.left', { count: length - 150 }))).toBeVisible();
    const show = timeline.getByRole('button', { name: person.say('facts.list.show') });
    await expect(show).toHaveAccessibleDescription(person.say('facts.list.left', { count: length - 150 }));
    await show.focus();
    await person.page.keyboard.press('Enter');
    await expect(lines).toHaveCount(length);
    await expect(show).toHaveCount(0);
    await expect(timeline.locator(':focus')).toHaveText(person.say('facts.list.whole'));
  });

  test('tells more, and sees it where it ends', async ({ person }) => {
    await person.opens('record/');
    await person.opensTheFile(text);
    await person.startsTelling('transaction');
    await person.fillsIn('transaction', { asset: 'USDC', amount: '77.01' });
    await person.writesItDown('transaction');
    await expect(person.partOf('transaction').getByText('77.01 USDC')).toBeVisible();
    await expect(
      person.partOf('transaction').getByRole('button', { name: person.say('facts.list.show') }),
    ).toBeVisible();
  });

  test(
    'prints all of it, from the screen and on paper',
    {
      annotation: requires('printing'),
    },
    async ({ person }, info) => {
      test.setTimeout(120_000);
      await person.opens('record/');
      await person.opensTheFile(text);
      const left = person
        .partOf('evidence')
        .getByText(person.say('facts.list.left', { count: screenshots.length - 21 }));
      await expect(left).toBeVisible();
      const screen = textOf(await person.page.pdf(), info, 'screen').bare;
      expect(screenshots.filter((name) => !screen.includes(name))).toEqual([]);
      await person.opens('record/print/');
      await expect(
        person.page.getByRole('heading', { level: 1, name: person.say('print.title') }),
      ).toBeVisible();
      const paper = textOf(await person.page.pdf(), info, 'paper').bare;
      expect(screenshots.filter((name) => !paper.includes(name))).toEqual([]);
    },
  );

  test('is answered by a desk that sees the case at once', async ({ person: desk }) => {
    await desk.opens('support/verify/');
    await desk.page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(desk.page.getByRole('heading', { name: desk.say('verify.case.title') })).toBeVisible();
    const codes = codesIn(record.entries, english.say).length;
    expect(codes).toBeGreaterThan(100);
    const boxes = desk.page.locator('textarea[readonly][rows="1"]');
    await expect(boxes).toHaveCount(30);
    await desk.button('facts.list.show').click();
    await expect(boxes).toHaveCount(codes);
  });
});
