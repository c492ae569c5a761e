import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, utimesSync, writeFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';
import { onTheDevice } from './device';
import { expect, type Person, test } from './person';

/** Large enough for something else to be done while it is read. */
function longVideo(info: TestInfo) {
  const path = info.outputPath('long-video.mp4');
  const file = openSync(path, 'w');
  ftruncateSync(file, 3_000_000_000);
  closeSync(file);
  return path;
}

function smallFile(info: TestInfo, text = 'as it was') {
  const path = info.outputPath('a.txt');
  writeFileSync(path, text);
  return path;
}

const chooses = (person: Person, key: string, ...paths: string[]) =>
  person.page.getByLabel(person.say(key)).setInputFiles(paths);

const seesReading = (person: Person, name: string) =>
  expect(
    person.page.getByRole('progressbar', { name: person.say('record.evidence.reading', { name }) }),
  ).toBeVisible();

test.describe('Somebody who keeps files as evidence', { tag: '@once' }, () => {
  test.beforeEach(async ({ person }) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
  });

  test('has name, size and digest of each written down, and no file is copied', {}, async ({ person }) => {
    const contents = ['the first file', 'the second file, with SECRETWORD in it'];
    await person.choosesFiles(
      contents.map((text, i) => ({
        name: `photo-${i}.png`,
        mimeType: 'image/png',
        buffer: Buffer.from(text),
      })),
    );
    for (const text of contents) {
      const digest = createHash('sha256').update(text).digest('hex');
      await expect(person.partOf('evidence').getByText(digest)).toBeVisible();
    }
    await person.seesSaved();
    await person.seesNoBarrier('files written down');
    const stored = await onTheDevice(person.page);
    expect(stored).toContain('photo-1.png');
    expect(stored).not.toContain('SECRETWORD');
  });

  test('keeps the date of a file as the device says it, and says nothing of when it was taken', async ({
    person,
  }, info) => {
    const path = info.outputPath('copied.png');
    writeFileSync(path, 'copied long after it was taken');
    const changed = new Date('2026-11-01T00:05:00.000Z');
    utimesSync(path, changed, changed);
    await person.choosesFiles(path);
    const part = person.partOf('evidence');
    await expect(part.getByText(person.say('facts.fields.fileChangedAt'))).toBeVisible();
    await expect(part.getByText('11:05')).toBeVisible();
    await person.seesSaved();
    const { text } = await person.savesTheFile();
    expect(text).toContain('"fileChangedAt":"2026-11-01T11:05:00.000+11:00"');
    expect(text).not.toContain('capturedAt');
    const line = person.inTheTimeline(person.say('facts.told.evidence', { what: 'copied.png' }));
    await expect(line).not.toContainText('11:05');
  });

  test('can stop a long reading, and nothing of it is written down', async ({ person }, info) => {
    const path = longVideo(info);
    await person.choosesFiles(path);
    await seesReading(person, 'long-video.mp4');
    await person.seesNoBarrier('a file being read');
    expect(person.page.workers()).toHaveLength(1);
    await person.button('record.evidence.stop').click();
    await expect(person.text('record.evidence.stopped', { names: 'long-video.mp4' })).toBeVisible();
    expect(await onTheDevice(person.page)).not.toContain('long-video');
  });

  test('is told what was not written down where another tab goes on writing', async ({ person }, info) => {
    await person.choosesFiles([smallFile(info), longVideo(info)]);
    await seesReading(person, 'long-video.mp4');
    const second = await person.opensAnotherTab();
    await second.opens('record/');
    await second.continuesHere();
    await person.seesItOnlyReads();
    await expect(person.text('record.evidence.not-kept', { names: 'long-video.mp4' })).toBeVisible();
    await expect(person.partOf('evidence').getByText('a.txt').first()).toBeVisible();
    await second.tells('narrative', { text: 'Told in the second tab' });
    await second.seesSaved();
    const stored = await onTheDevice(person.page);
    expect(stored).toContain('a.txt');
    expect(stored).not.toContain('long-video');
  });

  test('adds to the bundle only what is still the same file', async ({ person }) => {
    const file = (text: string) => ({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await person.choosesFiles(file('as it was'));
    await expect(person.partOf('evidence').getByText('a.txt').first()).toBeVisible();
    await person.text('record.share.more').click();
    await person.page.getByLabel(person.say('record.bundle.choose')).setInputFiles(file('changed since'));
    await expect(person.reads(person.say('record.bundle.other', { names: 'a.txt' }))).toBeVisible();
    await person.page.getByLabel(person.say('record.bundle.choose')).setInputFiles(file('as it was'));
    await expect(person.reads(person.say('record.bundle.chosen', { count: 1 }))).toBeVisible();
  });
});

test.describe('Somebody who saves the bundle', { tag: '@once' }, () => {
  test.beforeEach(async ({ person }, info) => {
    await person.hasTicked('delete-api-keys');
    await person.opens('record/');
    await person.choosesFiles([smallFile(info)]);
    // Its name is also shown while it is read, and a file that is being rewritten cannot be read.
    const written = person.inTheTimeline(person.say('facts.told.evidence', { what: 'a.txt' }));
    await expect(written).toBeVisible();
    await person.text('record.share.more').click();
  });
  const seesChosen = (person: Person) =>
    expect(person.reads(person.say('record.bundle.chosen', { count: 1 })));
  const unzips = async (person: Person, info: TestInfo) => {
    const [download] = await Promise.all([
      person.page.waitForEvent('download'),
      person.button('record.bundle.save').click(),
    ]);
    const path = info.outputPath('bundle.zip');
    await download.saveAs(path);
    return execFileSync('unzip', ['-Z1', path], { encoding: 'utf8' });
  };

  test('waits until the files are read, and can stop that', async ({ person }, info) => {
    await chooses(person, 'record.bundle.choose', smallFile(info), longVideo(info));
    await seesReading(person, 'long-video.mp4');
    await expect(person.text('record.bundle.waits')).toBeVisible();
    await expect(person.button('record.bundle.save')).toBeDisabled();
    await person.seesNoBarrier('files being read for the bundle');
    await person.button('record.evidence.stop').click();
    await expect(person.text('record.bundle.stopped', { names: 'long-video.mp4' })).toBeVisible();
    await seesChosen(person).toBeVisible();
    expect(await unzips(person, info)).toContain('evidence/a.txt');
  });

  test('has no file in it where files are left out for the reader', async ({ person }, info) => {
    await chooses(person, 'record.bundle.choose', smallFile(info));
    await seesChosen(person).toBeVisible();
    await person.text('record.share.what-goes-in').click();
    const part = person.say('facts.parts.evidence');
    await person.page.getByRole('checkbox', { name: part, exact: true }).uncheck();
    await expect(person.text('record.bundle.left-out', { part })).toBeVisible();
    await seesChosen(person).toHaveCount(0);
    expect(await unzips(person, info)).not.toContain('a.txt');
  });

  test('has no file of the record that was on this page before', async ({ person }, info) => {
    await chooses(person, 'record.bundle.choose', smallFile(info));
    await seesChosen(person).toBeVisible();
    const { id, entries } = JSON.parse((await person.savesTheFile()).text);
    await person.opensTheFile(
      JSON.stringify({
        format: 'first-hour-record',
        version: 1,
        id,
        entries: entries.slice(1).toSpliced(0, 0, { ...entries[0], zone: 'UTC' }),
      }),
    );
    await expect(person.text('opening.added-unsealed')).toBeVisible();
    await person.text('record.share.more').click();
    await expect(person.button('record.bundle.save')).toBeVisible();
    await seesChosen(person).toHaveCount(0);
    expect(await unzips(person, info)).not.toContain('a.txt');
  });

  test('is told before which signs its PDFs cannot draw', async ({ person }, info) => {
    await person.tells('narrative', { text: 'They wrote த to me' });
    await person.button('record.bundle.save').click();
    const lacks = person.say('record.share.lacks', { count: 1, signs: 'த' });
    await expect(person.reads(lacks)).toBeVisible();
    const [download] = await Promise.all([
      person.page.waitForEvent('download'),
      person.button('record.share.anyway').click(),
    ]);
    await download.saveAs(info.outputPath('anyway.zip'));
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
  });
});
