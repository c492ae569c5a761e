import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import {
  besideTheApp,
  changeEntry,
  holdTheRecords,
  leaveOfNewer,
  leaveOnTheDevice,
  onTheDevice,
  released,
} from './device';
import { expect, type Person, test } from './person';
import { requires } from './requires';

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

async function seesItIsNotSaved(person: Person, why: string) {
  await expect(person.rail).toContainText(person.say('saving.unsaved.title'));
  await expect(person.rail.getByRole('alert')).toContainText(person.say(`saving.unsaved.${why}`));
}

/** The actions in the file offered while the record is not saved. */
async function carriesItOut(person: Person): Promise<string[]> {
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.rail
      .getByRole('alert')
      .getByRole('button', { name: person.say('saving.file') })
      .click(),
  ]);
  const { entries } = JSON.parse(await textOf(download));
  return entries.flatMap(({ action }: { action?: string }) => action ?? []);
}

test.describe('Somebody whose record is deleted while they write', { tag: '@once' }, () => {
  test('is told with the next tap, has all of it as a file, and stores it again', async ({ person }) => {
    await person.ticks('delete-api-keys');
    const beside = await besideTheApp(await person.page.context().newPage());
    await beside.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('first-hour');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    await beside.close();
    await person.saysOfTheCall('hung-up');
    await seesItIsNotSaved(person, 'gone');
    await person.does('freeze-account');
    expect(await carriesItOut(person)).toEqual(['delete-api-keys', 'end-call', 'freeze-account']);
    expect((await onTheDevice(person.page)) ?? '').not.toContain('action-done');

    await person.rail.getByRole('button', { name: person.say('saving.store-again') }).click();
    await person.seesSaved();
    await person.reloads();
    expect(await person.readsTheRail()).toHaveLength(4);
    await person.seesDone('freeze-account');
  });
});

test.describe('Somebody whose site data is cleared by the browser', { tag: '@once' }, () => {
  test('is told at once, without a tap, and stores it again', {
    annotation: requires('site data clearing'),
  }, async ({ person }) => {
    const { page } = person;
    const control = await page.context().newCDPSession(page);
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.seesSaved();
    const { origin } = new URL(page.url());
    await control.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await seesItIsNotSaved(person, 'gone');
    expect(await carriesItOut(person)).toEqual(['delete-api-keys']);
    await person.rail.getByRole('button', { name: person.say('saving.store-again') }).click();
    await person.seesSaved();
    await person.reloads();
    await person.seesDone('delete-api-keys');
  });
});

test.describe('Somebody whose other tab does not let go of the records', { tag: '@once' }, () => {
  test('is told after a while, carries it out, and finds each entry once when it does', {
    annotation: requires('clock'),
  }, async ({ person }) => {
    const { page } = person;
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.seesSaved();
    await page.clock.install();
    await person.reloads();
    const other = await besideTheApp(await page.context().newPage());
    await holdTheRecords(other);
    await page.bringToFront();
    await person.saysOfTheCall('hung-up');
    await expect(person.rail).toContainText(person.say('saving.saving'));
    await page.clock.fastForward(21_000);
    await seesItIsNotSaved(person, 'failed');
    expect(await carriesItOut(person)).toEqual(['delete-api-keys', 'end-call']);

    await other.close();
    await person.rail.getByRole('button', { name: person.say('saving.retry') }).click();
    await person.seesSaved();
    await person.reloads();
    expect(await person.readsTheRail()).toHaveLength(3);
  });

  test('is told when they cannot be read, and sees them as soon as it does', async ({ person }) => {
    const { page } = person;
    await person.opensThePlaybookFor('binance', 'delete-api-keys');
    await person.does('delete-api-keys');
    await person.seesSaved();
    const other = await besideTheApp(await page.context().newPage());
    await holdTheRecords(other);
    await page.bringToFront();
    await page.clock.install();
    await page.reload();
    await expect(async () => {
      await page.clock.fastForward(21_000);
      await expect(person.rail).toContainText(person.say('saving.unread.title'), { timeout: 1_000 });
    }).toPass();
    await expect(person.rail.getByRole('alert')).toContainText(person.say('saving.unread.why'));
    await other.close();
    await person.seesSaved();
    await person.seesDone('delete-api-keys');
  });
});

test.describe('Somebody with a tab of an older version still open', { tag: '@once' }, () => {
  test('is told to close it, goes on meanwhile, and finds what that version had', async ({ person }) => {
    const { page } = person;
    const old = await besideTheApp(await page.context().newPage());
    await leaveOnTheDevice(old, await released('2026-11-22'), true);
    await page.goto(`/${person.locale}/respond/binance/#end-call`);
    await seesItIsNotSaved(person, 'blocked');
    await person.saysOfTheCall('not-on-call');
    await seesItIsNotSaved(person, 'blocked');
    expect(await carriesItOut(person)).toEqual(['end-call']);

    await old.close();
    await person.seesSaved();
    await person.opens();
    await expect(person.region('start.resume.title').getByRole('link')).toHaveCount(2);
  });
});

test.describe('Somebody whose record was written by a newer version', { tag: '@once' }, () => {
  test('reads it, cannot write in it, and nothing of it changes', async ({ person }) => {
    const { page } = person;
    await leaveOfNewer(await besideTheApp(page));
    const before = await onTheDevice(page);

    await person.opens('record/');
    await expect(person.inTheTimeline(person.say('entries.newer'))).toBeVisible();
    await person.opensThePlaybookFor('binance', 'contact-support');
    await person.does('contact-support');
    await seesItIsNotSaved(person, 'newer');
    expect(await carriesItOut(person)).toContain('contact-support');
    await person.rail.getByRole('button', { name: person.say('saving.retry') }).click();
    // What is in a file is kept, and still not here.
    await expect(person.rail).toContainText(person.say('saving.filed'));
    await expect(person.rail.getByRole('alert')).toContainText(person.say('saving.unsaved.newer'));
    expect(await onTheDevice(page)).toBe(before);
  });
});

test.describe('Somebody whose record cannot be read any more', { tag: '@once' }, () => {
  for (const [how, seq, value] of [
    ['because an entry is damaged', 1, { id: 'none', kind: 'action-done' }],
    ['because half of it is missing', 1, null],
  ] as const) {
    test(`${how} keeps its raw data, and starts another beside it`, async ({ person }) => {
      const { page } = person;
      await person.opensThePlaybookFor('binance', 'delete-api-keys');
      await person.does('delete-api-keys');
      await person.saysOfTheCall('hung-up');
      await person.seesSaved();
      await changeEntry(await besideTheApp(page), seq, value);
      const rows = async () => JSON.parse((await onTheDevice(page)) ?? '')[0];
      const before = JSON.stringify(await rows());

      await person.opens();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        person.row('start.resume.unreadable').click(),
      ]);
      const raw = JSON.parse(await textOf(download));
      expect(JSON.stringify(raw.entries)).toContain('incident-started');
      await person.chooses('binance');
      await person.saysOfTheCall('not-on-call');
      await person.seesSaved();
      const [name, keys, values] = await rows();
      const [, oldKeys, oldValues] = JSON.parse(before);
      expect(name).toBe('entries');
      const kept = keys.map((key: unknown, i: number) => JSON.stringify([key, values[i]]));
      for (const [i, key] of oldKeys.entries()) expect(kept).toContain(JSON.stringify([key, oldValues[i]]));
    });
  }
});

for (const name of ['2026-11-21', '2026-11-22', '2026-11-23']) {
  test(`Somebody with a record of the version of ${name} finds all of it, unchanged, and goes on`, {
    tag: '@once',
  }, async ({ person }) => {
    const left = await released(name);
    await leaveOnTheDevice(await besideTheApp(person.page), left);
    await person.opensThePlaybookFor('binance', 'contact-support');
    expect(await person.readsTheRail()).toHaveLength(left.rows['entries']?.length ?? 0);
    await person.does('contact-support');
    await person.seesSaved();
    await person.opens('record/');
    await expect(person.partOf('narrative').getByText('A man called.')).toBeVisible();
    const now = (await onTheDevice(person.page)) ?? '';
    for (const { value } of left.rows['entries'] ?? []) expect(now).toContain(JSON.stringify(value));
  });
}
