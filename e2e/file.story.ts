import { onTheDevice } from './device';
import { facts } from './facts';
import { expect, type Person, test } from './person';

/** A short record with a tick, an undo and two facts. */
async function writeSomething(person: Person) {
  await person.opensThePlaybookFor('binance', 'delete-api-keys');
  await person.does('delete-api-keys');
  await person.saysOfTheCall('hung-up');
  await person.sees('freeze-account');
  await person.seesSaved();
  await person.opens('record/');
  for (const { kind, told } of facts.filter(({ kind }) => ['narrative', 'contact'].includes(kind))) {
    await person.tells(kind, told);
  }
  await person.seesSaved();
}

test.describe('Somebody who takes the record along as a file', { tag: '@once' }, () => {
  test('erases everything, opens the file, and has the same record, byte for byte', async ({ person }) => {
    await writeSomething(person);
    const saved = await person.savesTheFile();
    expect(saved.name).toMatch(/^first-hour-FH-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\.json$/);
    await expect(person.reads(person.say('record.share.saved'))).toBeVisible();
    const { entries } = JSON.parse(saved.text);

    await person.opens('about/');
    const erase = person.region('about.erase.title');
    const [begun] = entries;
    await expect(
      erase.getByText(
        person.say('about.erase.record', {
          provider: 'Binance',
          day: person.words.day(begun.recordedAt),
          time: begun.recordedAt.slice(11, 16),
          count: entries.length,
        }),
      ),
    ).toBeVisible();
    await person.button('about.erase.ask').click();
    await expect(person.text('about.erase.sure')).toBeVisible();
    await person.button('about.erase.no').click();
    await person.button('about.erase.ask').click();
    await person.button('about.erase.yes').click();
    await expect(person.text('about.erase.done')).toBeVisible();
    expect((await onTheDevice(person.page)) ?? '').not.toContain('recordedAt');

    await person.opens('record/');
    await expect(person.text('record.empty-title')).toBeVisible();
    await person.opensTheFile(saved.text);
    await expect(person.region('record.timeline.title').getByRole('listitem').last()).toBeVisible();
    await person.seesSaved();
    expect((await person.savesTheFile()).text).toBe(saved.text);
    await person.reloads();
    await expect(person.partOf('narrative').getByText(facts[0]?.shows ?? '')).toBeVisible();
    expect((await person.savesTheFile()).text).toBe(saved.text);
  });

  test('leaves no database behind when everything is erased', async ({ person }) => {
    await writeSomething(person);
    await person.opens('about/');
    await person.button('about.erase.ask').click();
    await person.button('about.erase.yes').click();
    await expect(person.text('about.erase.done')).toBeVisible();
    expect(await onTheDevice(person.page)).toBeNull();
  });

  test('opens it from the start page of another device', async ({ person, browser, contextOptions }) => {
    await writeSomething(person);
    const { text } = await person.savesTheFile();
    const context = await browser.newContext(contextOptions);
    const there = await person.onAnotherDevice(context);
    await there.opens();
    const file = { name: 'first-hour.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await there.page.getByLabel(there.say('start.resume.open-file')).setInputFiles(file);
    await expect(there.partOf('narrative').getByText(facts[0]?.shows ?? '')).toBeVisible();
    await expect(there.text('opening.added')).toBeFocused();
    const { count, chain } = JSON.parse(text).fingerprint;
    const begins = chain.at(-1).slice(0, 4);
    await expect(there.reads(there.say('opening.holds', { count, begins }))).toBeVisible();
    expect((await there.savesTheFile()).text).toBe(text);
    await context.close();
  });
});

type Entries = readonly object[];

/** Changes the entries of a file and nothing else. */
const edited = (change: (entries: Entries) => Entries) => (text: string) => {
  const record = JSON.parse(text);
  return JSON.stringify({ ...record, entries: change(record.entries) });
};

test.describe('Somebody who opens a file that is not right', { tag: '@once' }, () => {
  // Neighbours are told something else, so that what is read is never what was said before.
  const wrong: [what: string, key: string, change: (text: string) => string, entry?: number][] = [
    ['is not a record', 'not-a-record', () => '{"hello":"world"}'],
    ['is cut short', 'cut-short', (text) => text.slice(0, -40)],
    ['is not even JSON', 'not-a-record', () => 'Dear sir, I am from Binance support'],
    ['comes from a newer version', 'newer-version', (text) => text.replace('"version":2', '"version":3')],
    ['is empty', 'not-a-record', () => ''],
    [
      'is damaged at entry 2',
      'damaged-at',
      edited((entries) => entries.with(1, { ...entries[1], recordedAt: 'yesterday' })),
      2,
    ],
    [
      'was changed in entry 2',
      'changed',
      edited((entries) => entries.with(1, { ...entries[1], zone: 'Europe/Berlin' })),
      2,
    ],
    ['lost its last entries', 'cut-short', edited((entries) => entries.slice(0, -1))],
    ['is damaged as a whole', 'damaged', (text) => text.replace('"entries":[', '"entries":[],"more":[')],
    ['holds one entry twice', 'damaged-at', edited((entries) => entries.with(2, { ...entries[1] })), 3],
    ['is already here', 'known', (text) => text],
  ];

  test('is told what is wrong with it, and what was stored stays untouched', async ({ person }) => {
    await writeSomething(person);
    const { text } = await person.savesTheFile();
    // Saving a file is recorded after it.
    await expect.poll(() => onTheDevice(person.page)).toContain('takenOut');
    const before = await onTheDevice(person.page);
    for (const [what, key, change, entry = 0] of wrong) {
      await test.step(what, async () => {
        await person.opensTheFile(change(text));
        await expect(person.text(`opening.${key}`, { entry })).toBeVisible();
        expect(await onTheDevice(person.page)).toBe(before);
      });
    }
    await person.reloads();
    expect((await person.savesTheFile()).text).toBe(text);
  });

  test('can open another version of the record, from before files had fingerprints', async ({ person }) => {
    await writeSomething(person);
    const { id, entries } = JSON.parse((await person.savesTheFile()).text);
    const old = JSON.stringify({ format: 'first-hour-record', version: 1, id, entries });
    await person.opensTheFile(old.replace('A man called', 'Nobody called'));
    await expect(person.partOf('narrative').getByText('Nobody called')).toBeVisible();
    await expect(person.text('opening.added-unsealed')).toBeFocused();
    await person.opens();
    await expect(person.region('start.resume.title').getByRole('link')).toHaveCount(2);
  });
});
