import { inTime, longPatience } from './in-time';
import { databaseName } from './incident-storage';

/** The rows of each object store. */
type Rows = Record<string, { key: IDBValidKey; value: unknown }[]>;

/**
 * Everything on this device, unparsed: every row of every object store, by name. Uses no schema and no library, so it
 * works when those are what failed.
 */
export const readRaw = (): Promise<Rows> => inTime(readAll(), () => 'blocked', longPatience);

function readAll(): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    let isNew = false;
    // Reading must not create a database: an empty one of version 1 would never get its stores.
    opening.onupgradeneeded = () => {
      isNew = true;
      opening.transaction?.abort();
    };
    opening.onerror = () => (isNew ? resolve({}) : reject(opening.error));
    opening.onsuccess = () => {
      const db = opening.result;
      const all: Rows = {};
      const names = [...db.objectStoreNames];
      if (names.length === 0) {
        db.close();
        return resolve({});
      }
      const tx = db.transaction(names);
      for (const name of names) {
        const keys = tx.objectStore(name).getAllKeys();
        const values = tx.objectStore(name).getAll();
        values.onsuccess = () => {
          all[name] = keys.result.map((key, i) => ({ key, value: values.result[i] }));
        };
      }
      tx.oncomplete = () => {
        db.close();
        resolve(all);
      };
      tx.onabort = () => {
        db.close();
        reject(tx.error);
      };
    };
  });
}
