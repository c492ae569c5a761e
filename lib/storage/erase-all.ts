import { deleteDB } from 'idb';
import { inTime, StorageError } from './in-time';
import { databaseName } from './incident-storage';

/** One kind of data that a site can keep. A browser without it has none to delete. */
interface SiteData {
  names(): Promise<string[]>;
  drop(name: string): Promise<unknown>;
}

const databases: SiteData = {
  names: async () => ((await globalThis.indexedDB?.databases?.()) ?? []).flatMap(({ name }) => name ?? []),
  drop: (name) => {
    let isBlocked = false;
    const blocked = () => {
      isBlocked = true;
    };
    return inTime(deleteDB(name, { blocked }), () => (isBlocked ? 'blocked' : 'failed'));
  },
};

const pages: SiteData = {
  names: async () => (await globalThis.caches?.keys()) ?? [],
  drop: (name) => caches.delete(name),
};

const workers: SiteData = {
  names: async () => (await workersOfSite()).map(({ scope }) => scope),
  drop: async (name) => (await workersOfSite()).find(({ scope }) => scope === name)?.unregister(),
};
const workersOfSite = async () => (await navigator.serviceWorker?.getRegistrations()) ?? [];

const settings = (of: () => Storage): SiteData => ({
  names: async () => Object.keys(of()),
  drop: async (name) => of().removeItem(name),
});

const files: SiteData = {
  names: async () => {
    const names: string[] = [];
    for await (const name of (await folder())?.keys() ?? []) names.push(name);
    return names;
  },
  // Another tab may be testing for free space with the file, and deletes it soon.
  drop: async (name) => (await folder())?.removeEntry(name, { recursive: true }).catch(() => {}),
};
const folder = async () => (await navigator.storage?.getDirectory?.().catch(() => null)) ?? null;

const allKinds = [
  databases,
  // Before the pages that it could fetch anew.
  workers,
  pages,
  settings(() => localStorage),
  settings(() => sessionStorage),
  files,
];

/** Attempts to erase everything: another tab may go on writing until it is told. */
const rounds = 3;

/**
 * Deletes everything this site keeps in this browser: databases, cached pages, workers, settings and files. Then
 * checks, and fails if anything is left.
 */
export async function eraseAll(): Promise<null> {
  for (let round = 0; round < rounds; round += 1) {
    // By name, since not every browser can list its databases.
    if (globalThis.indexedDB) await databases.drop(databaseName);
    for (const { names, drop } of allKinds) for (const name of await names()) await drop(name);
    const left = await Promise.all(allKinds.map(({ names }) => names()));
    if (left.flat().length === 0) return null;
  }
  throw new StorageError('failed');
}
