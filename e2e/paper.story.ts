import { execFileSync } from 'node:child_process';
import { scanOf } from '@/lib/exports/qr.fixture';
import { fingerprintOf } from '@/lib/incident/fingerprint';
import { utcOffset, utcTime } from '@/lib/incident/moment';
import { recordNumber } from '@/lib/incident/record';
import { openFile } from '@/lib/incident/record-file';
import { timeline } from '@/lib/incident/timeline';
import { createEventFormatter } from '@/lib/wording/events';
import { facts } from './facts';
import { bare, textOf } from './pdf-text';
import { expect, type Person, test } from './person';
import { requires } from './requires';

/** Goes from the call to the police report, as after a real first hour. Returns the record's file. */
async function finishes(person: Person) {
  await person.page.clock.setFixedTime(new Date('2026-11-22T03:08:00.000Z'));
  await person.opensThePlaybookFor('binance', 'end-call/case/CS-482615');
  await person.saysOfTheCall('hung-up');
  await person.sees('questions');
  await person.button('respond.offered.accept').click();
  await person.answers('no', 'yes');
  await person.does('delete-api-keys');
  await person.cannot('freeze-account', 'something-else', 'The button is grey');
  await person.does('contact-support');
  await person.sees('tasks');
  await person.page.clock.setFixedTime(new Date('2026-11-22T03:31:00.000Z'));
  await person.opensTheTask('change-password');
  await person.saysItIsNotMine('change-password');
  await person.seesDone('delete-api-keys');
  await person.button('respond.answer.correct').click();
  await person.page.getByLabel(person.say('record.moment.when')).fill('2026-11-22T13:40');
  await person.button('respond.when.save').click();
  await person.seesSaved();
  await person.opens('record/');
  for (const { kind, told } of facts) await person.tells(kind, told);
  await person.seesSaved();
  return openFile((await person.savesTheFile()).text);
}

/** The text right before each occurrence of these words, in a row that may have others before them. */
const before = (text: string, words: string, length: number) =>
  [...text.matchAll(new RegExp(words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g'))].map(({ index }) =>
    text.slice(Math.max(0, index - length), index),
  );
const linesWith = (text: string, words: string) => before(text, words, 60).join('\n');
const timesOf = (text: string, words: string) =>
  before(text, words, 600).map((row) => [...row.matchAll(/(?=(\d\d:\d\d\d\d:\d\d))/g)].at(-1)?.[1]);

test.describe('Somebody who takes the record to the police on paper', () => {
  test(
    'prints one to three pages that hold every entry, A4 and Letter',
    { tag: '@paper', annotation: requires('printing', 'page numbers') },
    async ({ person }, info) => {
      test.setTimeout(180_000);
      const { say, accountName } = person.words;
      const opened = await finishes(person);
      if (!opened.ok) throw new Error('the file of the record cannot be read');
      const { entries } = opened.record;
      const { happened } = createEventFormatter(entries, say, accountName);

      await person.opens('record/');
      await person.link('record.share.print').click();
      await expect(
        person.page.getByRole('heading', { level: 1, name: person.say('print.title') }),
      ).toBeVisible();
      for (const format of ['A4', 'Letter'] as const) {
        const paper = textOf(await person.page.pdf({ format, preferCSSPageSize: false }), info, format);
        expect(paper.pages).toBeGreaterThanOrEqual(1);
        expect(paper.pages).toBeLessThanOrEqual(3);
        for (const line of timeline(entries)) {
          const words = bare(happened(line));
          expect.soft(paper.bare).toContain(words);
          const at = 'at' in line.at && line.at.precision !== 'day' ? line.at.at : null;
          if (at) expect.soft(timesOf(paper.bare, words)).toContain(`${at.slice(11, 16)}${utcTime(at)}`);
          // The time of writing must not stand where the time of the event would.
          else expect.soft(linesWith(paper.bare, words)).not.toMatch(/\d\d:\d\d\d\d:\d\d\D*$/);
        }
        for (const key of ['print.offers', 'print.offers-title', 'print.true', 'facts.paper.fields.shown']) {
          expect.soft(paper.bare).toContain(bare(person.say(key)));
        }
        const scanned = `${recordNumber(opened.record.id)} ${entries.length} ${fingerprintOf(opened.record)}`;
        for (let page = 1; page <= paper.pages; page++) expect.soft(scanOf(paper.path, page)).toBe(scanned);
        const shown = person.say('facts.may-be-spoofed', { shown: '+44 20 7946 0123' });
        expect.soft(paper.bare).toContain(bare(shown));
        expect
          .soft(paper.bare.replaceAll(',', ''))
          .toContain(`Sydney${utcOffset(entries[0]?.recordedAt ?? '')}`);
        for (let page = 1; page <= paper.pages; page++) {
          expect.soft(paper.text).toContain(`${page} / ${paper.pages}`);
        }
        expect.soft(paper.bare).not.toContain(bare(person.say('print.back')));
        const whole = facts
          .flatMap(({ told }) => Object.values(told))
          .filter((value) => typeof value === 'string');
        for (const value of whole.filter((value) => value !== 'call')) {
          expect.soft(paper.bare).toContain(bare(value));
        }
      }
    },
  );

  test(
    'prints black on white from a dark screen',
    { tag: '@paper', annotation: requires('dark and print looks') },
    async ({ person }, info) => {
      await person.page.emulateMedia({ colorScheme: 'dark' });
      await person.hasTicked('delete-api-keys');
      await person.opens('record/print/');
      await expect(
        person.page.getByRole('heading', { level: 1, name: person.say('print.title') }),
      ).toBeVisible();
      for (const printBackground of [true, false]) {
        const { path } = textOf(await person.page.pdf({ format: 'A4', printBackground }), info, 'dark');
        const grey = execFileSync('pdftoppm', ['-gray', '-r', '40', '-singlefile', path]);
        const pixels = grey.subarray(-(331 * 468)).toSorted();
        const share = (part: number) => pixels[Math.floor(pixels.length * part)] ?? 0;
        expect(share(0.5), 'the paper').toBe(255);
        expect(share(0.005), 'the ink').toBeLessThan(60);
      }
    },
  );

  test('leaves out what the exchange need not have, after a reload too', { tag: '@once' }, async ({
    person,
  }) => {
    const street = person.page.getByText('12 Elm Street');
    const saysFor = (key: string) => expect(person.page.getByText(person.say(key))).toBeVisible();
    /** The title while it is printed, by which a browser names a file. */
    const nameOnPrinting = () =>
      person.page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const { title } = document;
        window.dispatchEvent(new Event('afterprint'));
        return document.title === title ? '' : title;
      });
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await person.tells('home', { address: '12 Elm Street' });
    await person.tells('ticket', { number: '118204553' });
    await person.seesSaved();
    const reader = person.page.getByLabel(person.say('record.share.reader'));
    await reader.selectOption('exchange');
    await person.link('record.share.print').click();
    for (const when of ['at first', 'after a reload', 'after another']) {
      await test.step(when, async () => {
        await saysFor('print.for-exchange');
        await expect(person.page.getByText('118204553').first()).toBeVisible();
        await expect(street).toHaveCount(0);
        await person.reloads();
      });
    }
    await person.link('print.back').click();
    await expect(reader).toHaveValue('exchange');
    await reader.selectOption('myself');
    await person.link('record.share.print').click();
    await saysFor('print.for-myself');
    await expect(street).not.toHaveCount(0);
    expect(await nameOnPrinting()).toMatch(/^first-hour-[\w-]+-[\dA-Z]{4}$/);
    await person.page.goBack();
    await expect(reader).toHaveValue('myself');
    await person.page.goBack();
    await saysFor('print.for-exchange');
    await expect(street).toHaveCount(0);
    expect(await nameOnPrinting()).toMatch(/^first-hour-[\w-]+-for-exchange$/);
  });

  test('is told when there is nothing to print yet', async ({ person }) => {
    await person.opens('record/print/');
    await expect(person.reads(person.say('print.nothing'))).toBeVisible();
    await person.link('record.to-start').click();
    await expect(person.page).toHaveURL(new RegExp(`/${person.locale}/$`));
  });
});
