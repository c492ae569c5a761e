import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { databaseVersion } from '@/lib/storage/schema';

/** Everything this browser stores for the app, row by row; null without a database. */
export async function onTheDevice(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'first-hour')) return null;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('first-hour');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = db.transaction([...db.objectStoreNames]);
    const rows = [...db.objectStoreNames].map(
      (name) =>
        new Promise((resolve) => {
          const store = tx.objectStore(name);
          const keys = store.getAllKeys();
          const values = store.getAll();
          values.onsuccess = () => resolve([name, keys.result, values.result]);
        }),
    );
    const all = JSON.stringify(await Promise.all(rows));
    db.close();
    return all;
  });
}

/** The lines of a record as `[time, words]`; runs in the page. */
export const timesAndWords = (items: Element[]) =>
  items.map((item) => [
    item.querySelector('time')?.textContent ?? '',
    item.lastElementChild?.textContent ?? '',
  ]);

/** The rows of a database of any version, as found on a device. */
export interface Rows {
  version: number;
  rows: Record<string, { key: string | [string, number]; value: unknown }[]>;
}

/** What the version of that day left on a device. */
export const released = async (name: string): Promise<Rows> =>
  JSON.parse(await readFile(`e2e/released/${name}.json`, 'utf8'));

/** A page of the site without the app, where nothing opens the database or listens to other tabs. */
export async function besideTheApp(page: Page) {
  await page.goto('/fingerprint/description.txt');
  return page;
}

/** Follows another link to the page that is open: browsers load nothing. */
export const comesToThePage = (page: Page, fragment: string) =>
  page.evaluate(
    (fragment) =>
      new Promise((resolve) => {
        const before = window.location.href;
        window.addEventListener('hashchange', () => requestAnimationFrame(resolve), { once: true });
        window.location.hash = fragment;
        if (window.location.href === before) resolve(null);
      }),
    fragment,
  );

/** Creates the database as another version of the app left it, and closes it again unless `held`. */
export async function leaveOnTheDevice(page: Page, left: Rows, held = false) {
  await page.evaluate(
    ([{ version, rows }, held]: readonly [Rows, boolean]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('first-hour', version);
        opening.onupgradeneeded = () => {
          const db = opening.result;
          const had = new Set(db.objectStoreNames);
          for (const [name, all] of Object.entries(rows)) {
            if (!had.has(name))
              db.createObjectStore(name, name === 'slots' ? { keyPath: 'slot' } : undefined);
            const store = opening.transaction?.objectStore(name);
            for (const { key, value } of all) {
              if (name === 'slots') store?.put(value);
              else store?.put(value, key);
            }
          }
        };
        opening.onsuccess = () => {
          // An old tab that does not react when a newer one wants to upgrade.
          if (held) Object.assign(window, { heldByTheStory: opening.result });
          else opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    [left as never, held] as const,
  );
}

/** Creates the database as a newer version of the app left it, with a kind of entry that ours does not know. */
export async function leaveOfNewer(page: Page) {
  const { rows } = await released('2026-11-23');
  const [slot] = rows['slots'] ?? [];
  const entries = rows['entries'] ?? [];
  const entry = {
    id: '3b241101-e2bb-4255-8caf-4136c566a962',
    recordedAt: '2026-11-24T10:00:00.000+11:00',
    zone: 'Australia/Sydney',
    kind: 'wallet-watched',
    address: 'of a later day',
  };
  const all = [...entries, { key: [String(slot?.key), entries.length] as [string, number], value: entry }];
  await leaveOnTheDevice(page, {
    version: 99,
    rows: { ...rows, entries: all, 'of-later': [{ key: 'one', value: 'kept' }] },
  });
}

/** Changes an entry of the only record by its number, without telling the app; null deletes it. */
export async function changeEntry(page: Page, seq: number, value: unknown) {
  await page.evaluate(
    ([seq, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('first-hour');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction('entries', 'readwrite');
          const entries = tx.objectStore('entries');
          const keys = entries.getAllKeys();
          keys.onsuccess = () => {
            const key = keys.result[seq] as IDBValidKey;
            if (value === null) entries.delete(key);
            else entries.put(value, key);
          };
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [seq, value] as const,
  );
}

/** Locks the records for as long as the page is open, so that nobody else can read or write them. */
export async function holdTheRecords(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('first-hour');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const store = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('settings');
          const hold = () => {
            store.count().onsuccess = hold;
            resolve();
          };
          hold();
        };
      }),
  );
}

/** The rows that the app left. */
async function leftOnTheDevice(page: Page): Promise<Rows> {
  const stores: [string, (string | [string, number])[], unknown[]][] = JSON.parse(
    (await onTheDevice(page)) ?? '[]',
  );
  const rows = stores.map(([name, keys, values]) => [
    name,
    keys.map((key, i) => ({ key, value: values[i] })),
  ]);
  return { version: databaseVersion, rows: Object.fromEntries(rows) };
}

const saved = new Map<string, Rows>();

/**
 * Leaves on a device with nothing saved what the app saves when something is done. It is done by the first in this
 * process who asks for it by that name. Ends beside the app.
 */
export async function savedBy(name: string, doesIt: () => Promise<void>, page: Page) {
  const left = saved.get(name);
  if (!left) {
    await doesIt();
    saved.set(name, await leftOnTheDevice(page));
  }
  await besideTheApp(page);
  if (left) await leaveOnTheDevice(page, left);
}
