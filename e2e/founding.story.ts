import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ical from 'ical.js';
import { defang } from '@/lib/wording/escape';
import { founding, typed } from './founding';
import { expect, type Person, test } from './person';
import { requires } from './requires';

const photo = Buffer.from('not really a photo, but bytes are bytes');
const digest = createHash('sha256').update(photo).digest('hex');

/** A text for comparison, without line breaks and spaces, which differ between papers. */
const bare = (text: string) => text.replace(/[\s\u2068\u2069]+/gu, '');
const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

/** Saves a copy in a format, and returns the path of the file. */
async function saves(person: Person, row: string, info: TestInfo) {
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.row(`record.share.${row}`).click(),
  ]);
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Everything typed is in a text for people, with links defanged. */
function expectAllIn(text: string, what: string) {
  const all = bare(text);
  for (const value of typed) {
    const shown = value.startsWith('https://') ? defang(value) : value;
    expect.soft(all, what).toContain(bare(shown));
  }
}

test.describe('Somebody to whom the founding case happened', {
  tag: '@once',
  annotation: requires('printing'),
}, () => {
  test('tells it on a phone, and has it in every format with nothing missing', async ({
    person,
    browser,
    contextOptions,
  }, info) => {
    test.setTimeout(300_000);
    await person.page.clock.setFixedTime(new Date('2026-11-22T03:08:00.000Z'));
    await person.opensThePlaybookFor('binance');
    await person.saysOfTheCall('hung-up');
    await person.answers('no', 'yes');
    await person.does('delete-api-keys');
    await person.does('freeze-account');
    await person.does('contact-support');
    await person.seesSaved();
    await person.opens('record/');
    for (const [kind, told] of founding) {
      await test.step(`${kind}: ${Object.keys(told).join(', ')}`, () => person.tells(kind, told));
    }
    const files = { name: 'key-list.jpg', mimeType: 'image/jpeg', buffer: photo };
    await person.choosesFiles(files);
    await expect(person.partOf('evidence').getByText(digest)).toBeVisible();
    await person.tells('custody', { evidence: 'key-list.jpg', taker: 'Sgt. Walker', how: 'On a USB stick' });
    // The page shows no warning: all addresses and ids are valid on their networks.
    await expect(person.reads(person.say('record.chain.kept'))).toHaveCount(0);
    await person.seesSaved();
    await person.seesNoBarrier('the whole record');
    await person.seesItFits('the whole record');
    await person.page.getByLabel(person.say('record.share.reader')).selectOption('myself');
    await person.text('record.share.more').click();

    await test.step('record file: the JSON Schema, and every value', async () => {
      const file = JSON.parse(readFileSync(await saves(person, 'json', info), 'utf8'));
      const ajv = new Ajv({ strict: true, allowUnionTypes: true });
      formats(ajv);
      const schema = JSON.parse(
        readFileSync(join(import.meta.dirname, '../public/schemas/record-2.json'), 'utf8'),
      );
      const valid = ajv.validate(schema, file);
      expect(valid, ajv.errorsText()).toBe(true);
      for (const value of typed)
        expect.soft(JSON.stringify(file)).toContain(JSON.stringify(value).slice(1, -1));
      expect(JSON.stringify(file)).toContain(digest);
    });

    await test.step('plain text', async () => {
      expectAllIn(readFileSync(await saves(person, 'text', info), 'utf8'), 'plain text');
    });

    for (const row of ['pdf', 'pdf-letter']) {
      await test.step(`${row}: its text, and the record inside`, async () => {
        const path = await saves(person, row, info);
        expectAllIn(run('pdftotext', '-raw', path, '-'), row);
        const inside = info.outputPath(`${row}-inside.json`);
        run('pdfdetach', '-save', '1', '-o', inside, path);
        expect(JSON.parse(readFileSync(inside, 'utf8')).fingerprint.count).toBeGreaterThan(founding.length);
      });
    }

    await test.step('timeline and movements as CSV', async () => {
      const rows = parse(readFileSync(await saves(person, 'timeline-csv', info)), {
        bom: true,
        columns: true,
      });
      expect(rows.length).toBeGreaterThan(founding.length);
      const moved = parse(readFileSync(await saves(person, 'transactions-csv', info)), {
        bom: true,
        columns: true,
      }) as Record<string, string>[];
      const told = founding.filter(([kind]) => kind === 'transaction').map(([, one]) => one);
      expect(moved.map(({ asset, amount, network, to }) => ({ asset, amount, network, to }))).toEqual(
        told.map(({ asset, amount, network, to }) => ({ asset, amount, network, to })),
      );
    });

    await test.step('calendar', async () => {
      const text = readFileSync(await saves(person, 'calendar', info), 'utf8');
      const [event] = new ical.Component(ical.parse(text)).getAllSubcomponents('vevent');
      expect(event?.getFirstPropertyValue('summary')).toContain('Ask support about case 118204553');
      expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-11-24T22:00:00Z');
    });

    await test.step('STIX', async () => {
      const { objects } = JSON.parse(readFileSync(await saves(person, 'stix', info), 'utf8'));
      const patterns = objects.flatMap(({ pattern }: { pattern?: string }) => pattern ?? []).join('\n');
      for (const one of ['binance-secure.example', '203.0.113.24', '198.51.100.7'])
        expect(patterns).toContain(one);
      expect(JSON.stringify(objects)).toContain(digest);
    });

    await test.step('bundle: unpacked, summed, and opened again', async () => {
      await person.page.getByLabel(person.say('record.bundle.choose')).setInputFiles(files);
      await expect(person.text('record.bundle.chosen', { count: 1 })).toBeVisible();
      const [download] = await Promise.all([
        person.page.waitForEvent('download'),
        person.button('record.bundle.save').click(),
      ]);
      const path = info.outputPath('bundle.zip');
      await download.saveAs(path);
      const out = info.outputPath('out');
      run('unzip', '-q', path, '-d', out);
      expect(
        execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' }),
      ).toContain('evidence/key-list.jpg: OK');
      expect(readFileSync(join(out, 'evidence/key-list.jpg'))).toEqual(photo);
    });

    await test.step('on another device, out of the PDF and out of the bundle', async () => {
      const { text } = await person.savesTheFile();
      for (const name of [
        'bundle.zip',
        readdirSync(info.outputDir).find((file) => /-[A-Z0-9]{4}\.pdf$/.test(file)) ?? '',
      ]) {
        const context = await browser.newContext(contextOptions);
        const there = await person.onAnotherDevice(context);
        await there.opens('record/');
        await there.page.getByLabel(there.say('record.share.open')).setInputFiles(info.outputPath(name));
        await expect(there.region('record.timeline.title')).toBeVisible();
        await there.seesSaved();
        await there.page.getByLabel(there.say('record.share.reader')).selectOption('myself');
        expect((await there.savesTheFile()).text).toBe(text);
        await context.close();
      }
    });

    await test.step('paper', async () => {
      await person.link('record.share.print').click();
      await expect(
        person.page.getByRole('heading', { level: 1, name: person.say('print.title') }),
      ).toBeVisible();
      const path = info.outputPath('paper.pdf');
      for (const reader of ['myself', 'police', 'exchange', 'bank']) {
        await person.opens(`record/print/#${reader}`);
        for (const format of ['Letter', 'A4']) {
          await person.page.pdf({ path, format });
          const pages = run('pdfinfo', path).match(/^Pages: +(\d+)$/m)?.[1];
          expect.soft(Number(pages), `${reader}, ${format}`).toBeLessThanOrEqual(3);
        }
      }
      await person.opens('record/print/#myself');
      await person.page.pdf({ path, format: 'A4' });
      expectAllIn(run('pdftotext', '-raw', path, '-'), 'paper');
    });
  });
});
