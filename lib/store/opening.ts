import type { StoreApi } from 'zustand/vanilla';
import type { Stamp } from '@/lib/incident/entry';
import { fingerprintOf } from '@/lib/incident/fingerprint';
import { canonicalJson, type IncidentRecord, isCheckUp } from '@/lib/incident/record';
import { openFile } from '@/lib/incident/record-file';
import type { Refusal } from '@/lib/incident/upgrade';
import type { IncidentStorage, StorageFault, Stored } from '@/lib/storage/incident-storage';
import type { News } from '@/lib/storage/tabs';
import { type SeenInFile, seenInRecord, type TakingOut, withoutSecrets } from './file-gate';
import type { IncidentState } from './incident-state';
import { serialize } from './queueing';
import type { SecretGate } from './secret-gate';
import type { Sync } from './sync';

export type Opened =
  /**
   * `sealed`: the file carried a fingerprint, which fits. `tookOut`: what must not be stored was left behind. `begins`:
   * the first group of the record's fingerprint, which tells with `count` whether its end was cut off.
   */
  | {
      ok: true;
      slot: string;
      known: boolean;
      sealed: boolean;
      tookOut: boolean;
      count: number;
      begins: string;
      /** What the record is of. */
      of: 'incident' | 'check-up';
    }
  | { ok: false; refusal: Refusal | StorageFault | 'cannot-look' | 'secret-stays' }
  /** Nothing was stored. Opening it again with the answer takes out what was seen. */
  | { ok: false; refusal: 'secret'; seen: readonly SeenInFile[] };

interface Around {
  store: StoreApi<IncidentState>;
  storage: IncidentStorage;
  gate: SecretGate;
  stamp: () => Stamp;
  announce: (news: News) => void;
  sync: Sync;
  /** Goes on with a record that is here already. */
  choose: (slot: string) => Promise<void>;
}

/**
 * Opens the text of a record file next to what is here. The same record is not added twice. A file with a secret
 * in it is refused, until the person says what to do with it. Of two taps the second finds what the first added.
 */
export function createOpener({ store, storage, gate, stamp, announce, sync, choose }: Around) {
  const { put, settle, queue } = sync;

  /** Stores a record beside the others, unless an identical one is here already. */
  const add = async (record: IncidentRecord): Promise<Stored<{ slot: string; known: boolean }>> => {
    const bytes = canonicalJson(record);
    const same = store.getState().held.find((one) => canonicalJson(one.record) === bytes);
    if (same) return { ok: true, value: { slot: same.slot, known: true } };
    const slot = stamp().id;
    const stored = await storage.add(slot, record);
    if (!stored.ok) return stored;
    return { ok: true, value: { slot, known: false } };
  };

  return serialize(async (text: string, taking?: TakingOut): Promise<Opened> => {
    const opened = openFile(text);
    if (!opened.ok) return opened;
    try {
      await gate.ready();
    } catch {
      return { ok: false, refusal: 'cannot-look' };
    }
    const inFile = [opened.record, ...(opened.others ?? [])];
    const seen = inFile.flatMap((one) => seenInRecord(gate, one));
    if (seen.length > 0 && !taking) return { ok: false, refusal: 'secret', seen };
    const tookOut = seen.some(({ certain }) => certain || !taking?.keepsMaybe);
    const [first, ...others] =
      tookOut && taking ? inFile.map((one) => withoutSecrets(gate, one, taking)) : inFile;
    if (!first || others.includes(null)) return { ok: false, refusal: 'secret-stays' };
    for (const other of others) {
      if (!other) continue;
      const stored = await add(other);
      if (!stored.ok) return { ok: false, refusal: stored.fault };
      if (!stored.value.known) put({ slot: stored.value.slot, record: other }, store.getState().current);
    }
    const added = await add(first);
    if (!added.ok) return { ok: false, refusal: added.fault };
    const { slot, known } = added.value;
    const isInUse = !isCheckUp(first.entries);
    if (known && isInUse) await choose(slot);
    // A tab that only reads must not change which record the writing one resumes.
    else if (isInUse && store.getState().writeLock !== 'elsewhere') await storage.choose(slot);
    // Shown only once it is stored.
    if (!known) put({ slot, record: first }, isInUse ? slot : store.getState().current);
    settle();
    announce({});
    void queue.flush();
    const sealed = opened.sealed && !tookOut;
    const count = first.entries.length;
    const begins = fingerprintOf(first).slice(0, 4);
    return { ok: true, slot, known, sealed, tookOut, count, begins, of: isInUse ? 'incident' : 'check-up' };
  });
}

export type Opener = ReturnType<typeof createOpener>;
