import { stampsFrom } from '@/lib/incident/record.fixture';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import { createIncidentStore } from './incident-store';
import { memoryStorage } from './memory-storage.fixture';
import { createSecretGate } from './secret-gate';

/** A store with the write lock, over a disk in memory, that looks at what it writes. */
export async function openGatedStore(load = loadFindSecrets) {
  const disk = memoryStorage();
  const gate = createSecretGate(load, async (text, place) => (await load())(text, place));
  const store = createIncidentStore(disk.storage, stampsFrom(), undefined, gate);
  await store.load();
  store.setWriteLock('here');
  return { disk, gate, store };
}
