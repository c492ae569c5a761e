import type { Page } from '@playwright/test';

/** Everything this browser keeps for the app, row by row; null where there is no database at all. */
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

/** Lines of a record as `[time, words]`; runs in the page. */
export const timesAndWords = (items: Element[]) =>
  items.map((item) => [
    item.querySelector('time')?.textContent ?? '',
    item.lastElementChild?.textContent ?? '',
  ]);
