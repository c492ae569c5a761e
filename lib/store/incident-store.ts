import { createStore } from 'zustand/vanilla';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import type { Entry, NewEntry, Stamp } from '@/lib/incident/entry';
import { accountsOf, canRemove, hasAccount, isOnlyAsked, isUntouched } from '@/lib/incident/fold';
import { append, type IncidentRecord, startRecord } from '@/lib/incident/record';
import { textsOfTap } from '@/lib/incident/typed-texts';
import type { IncidentStorage, Label } from '@/lib/storage/incident-storage';
import type { News } from '@/lib/storage/tabs';
import { createBelonging } from './belonging';
import { createDoor } from './door';
import type { IncidentState } from './incident-state';
import type { Opener } from './opening';
import { createSecretGate } from './secret-gate';
import type { LoadedRecord } from './shelf';
import { createSync } from './sync';

/** What is on the screen, and whether it is on disk. The screen changes first; the disk follows entry by entry. */
export function createIncidentStore(
  storage: IncidentStorage,
  stamp: (before?: Entry) => Stamp,
  announce: (news: News) => void = () => {},
  gate = createSecretGate(),
  door = createDoor(storage),
) {
  const store = createStore<IncidentState>()(() => ({
    held: [],
    unreadable: [],
    clearedSince: null,
    current: null,
    status: { kind: 'loading' },
    unsaved: new Set(),
    writeLock: 'unknown',
  }));
  const sync = createSync(store, storage, door, stamp, announce);
  const { queue, load, find, write } = sync;

  const extend = (to: IncidentRecord, what: NewEntry) => append(to, what, stamp(to.entries.at(-1)));

  const isLoading = () => store.getState().status.kind === 'loading';
  let reading: Promise<void> | null = null;

  /** Resolves once the shelf is read: a tap before that would start a second record. */
  const ready = async () => {
    if (!isLoading()) return;
    reading ??= load();
    await reading;
  };

  /** The last tap made while the shelf was being read, as JSON. */
  let early: string | null = null;

  const { recordFor, isOpen, goOnWith } = createBelonging(store, stamp);

  /**
   * Refuses an entry with a secret in it, or whose words cannot be scanned. Undefined if nothing had to be fetched or
   * scanned for that: the entry is then on the screen in the same turn, where whoever wrote it looks for what comes next.
   */
  const refuseSecrets = (what: NewEntry): Promise<void> | undefined => {
    const texts = textsOfTap(what);
    return texts ? gate.assertNoSecrets(texts) : refuseInFact(what);
  };
  const refuseInFact = async (what: NewEntry) => gate.assertNoSecrets(await door.typedTexts(what));

  /**
   * Writes one entry, and whatever must precede it: the start of a record, and the account whose page was tapped. The
   * screen shows it at once, or as soon as the shelf is read; the promise resolves when the disk has stored or refused
   * it, and rejects a secret.
   */
  const record = (what: NewEntry, account?: AccountRef) => enter(what, account);

  /**
   * Writes one entry as `record` does, of no account yet: it is about today, so it leaves an incident that was ended,
   * and starts another.
   */
  const recordAnew = (what: NewEntry) => enter(what, undefined, leaveEnded);

  const enter = async (what: NewEntry, account?: AccountRef, onceRead = () => {}) => {
    // First, since a refused entry must not leave an empty record behind.
    const refusing = refuseSecrets(what);
    if (refusing) await refusing;
    // A tap before the write lock is known is written all the same, behind what another tab writes.
    if (isLoading()) {
      // The same tap again, as nothing seemed to happen.
      const tap = JSON.stringify([what, account]);
      if (tap === early) return ready();
      early = tap;
      store.setState({ status: { kind: 'loading', tapped: true } });
      await ready();
    } else if (store.getState().writeLock === 'elsewhere') throw new Error('another tab is writing');
    onceRead();
    const found = recordFor(account);
    const slot = found?.slot ?? stamp().id;
    if (what.kind === 'incident-closed') goOnWith(slot);
    if (!found) write(slot, startRecord(stamp().id, stamp(), account));
    else if (account && !hasAccount(found.record.entries, account)) name(found, account);
    const now = recordFor(account) ?? found;
    if (!now) throw new Error('no such record on the screen');
    const isNamed = what.kind === 'account-added' && hasAccount(now.record.entries, what.account);
    if (!isNamed) write(slot, extend(now.record, what));
    return sync.writeOut();
  };

  /** Adds an account to a record, in place of `instead` if that was chosen by mistake. */
  const name = ({ slot, record }: LoadedRecord, account: AccountRef, instead?: AccountRef) => {
    const added = extend(record, { kind: 'account-added', account });
    write(slot, added);
    if (instead) write(slot, extend(added, { kind: 'account-removed', account: instead }));
  };

  /**
   * Adds an entry to the record on the screen, ended or not, and never starts another. Calls `onScreen` once it is
   * shown; resolves as `record` does, and rejects a secret.
   */
  const tell = async (slot: string, what: NewEntry, onScreen = () => {}) => {
    const refusing = refuseSecrets(what);
    if (refusing) await refusing;
    const { writeLock, current } = store.getState();
    if (writeLock === 'elsewhere') throw new Error('another tab is writing');
    const told = find(slot);
    if (!told) throw new Error('no such record on the screen');
    write(slot, extend(told.record, what), current);
    onScreen();
    await sync.writeOut();
  };

  /** Puts a record of one entry on the screen, beside the one in use, and queues it for the disk. Returns its slot. */
  const putBeside = (begun: IncidentRecord): string => {
    const { writeLock, current } = store.getState();
    if (writeLock === 'elsewhere') throw new Error('another tab is writing');
    const slot = stamp().id;
    write(slot, begun, current);
    return slot;
  };

  /**
   * Continues with an account from the start page, in the open incident or in a new one. It replaces the account chosen
   * before if nothing was done for that yet, and is added otherwise. `standIns` are the accounts of its kind that fit
   * any provider: a question answered for one of them is no reason to keep it. `others` were chosen together with it.
   */
  const chooseAccount = async (
    account: AccountRef,
    standIns: readonly AccountRef[] = [],
    others: readonly AccountRef[] = [],
  ) => {
    if (isLoading()) await ready();
    const found = recordFor(account);
    if (!found || !isOpen(found)) write(stamp().id, startRecord(stamp().id, stamp(), account));
    else if (hasAccount(found.record.entries, account)) choose(found.slot);
    else {
      const mistake = chosenByMistake(found.record.entries, standIns);
      name(found, account, mistake && others.some((one) => sameAccount(one, mistake)) ? undefined : mistake);
    }
    for (const other of others) {
      const held = recordFor(other);
      if (held && !hasAccount(held.record.entries, other)) name(held, other);
    }
    return sync.writeOut();
  };

  /** Adds an account to the incident in use, or to that of a page, which its first tap starts. */
  const addAccount = async (account: AccountRef, page?: AccountRef) => {
    const added: NewEntry = { kind: 'account-added', account };
    const { current } = store.getState();
    const held = current && !page ? find(current) : undefined;
    if (!held) return record(added, page ?? account);
    if (!hasAccount(held.record.entries, account)) await tell(held.slot, added);
  };

  /** Removes an account from a record on the screen, or from the incident in use. What was written of it stays. */
  const removeAccount = async (account: AccountRef, slot = store.getState().current) => {
    const held = slot ? find(slot) : undefined;
    if (!held || !canRemove(held.record.entries, account)) return;
    await tell(held.slot, { kind: 'account-removed', account });
  };

  /** Continues with another record of this device, or with none: the next tap then starts one. */
  const choose = (slot: string | null) => {
    if (slot) goOnWith(slot);
    return sync.choose(slot, store.getState().writeLock !== 'elsewhere');
  };

  /** Leaves an incident that was ended, however soon after. */
  const leaveEnded = () => {
    const now = recordFor();
    if (now && !isOpen(now)) void choose(null);
  };

  /** Writes on the cover of a record; on the screen alone if it is not kept. Rejects a name that holds a secret. */
  const label = async (slot: string, change: Label, isKept = true) => {
    if (change.name) {
      await gate.assertNoSecrets([{ field: 'name', text: change.name, form: 'line' }]);
      if (!find(slot)) return { ok: false, fault: 'gone' } as const;
    }
    return sync.label(slot, change, isKept);
  };

  let opener: Opener | null = null;
  /** Opens the text of a record file beside the records that are here. The code for it is fetched on demand. */
  const open: Opener = async (text, taking) => {
    try {
      const { createOpener } = await import('./opening');
      opener ??= createOpener({ store, storage, gate, stamp, announce, sync, choose });
    } catch {
      return { ok: false, refusal: 'unfetched' };
    }
    return opener(text, taking);
  };

  const setWriteLock = (writeLock: IncidentState['writeLock']) => store.setState({ writeLock });

  return {
    ...store,
    isLoading,
    ready,
    load,
    record,
    recordAnew,
    tell,
    putBeside,
    recordFor,
    chooseAccount,
    addAccount,
    removeAccount,
    choose,
    open,
    setWriteLock,
    sendOff: queue.sendOff,
    flush: sync.flush,
    retry: sync.retry,
    label,
    erase: sync.erase,
    forget: sync.forget,
  };
}

/** The account that stood in for the one named now; else the only account, if nothing was done for it yet. */
function chosenByMistake(entries: readonly Entry[], standIns: readonly AccountRef[]): AccountRef | undefined {
  const accounts = accountsOf(entries);
  const stoodIn = accounts.find(
    (account) => standIns.some((one) => sameAccount(one, account)) && isOnlyAsked(entries, account),
  );
  const [only] = accounts;
  return stoodIn ?? (only && accounts.length === 1 && isUntouched(entries, only) ? only : undefined);
}
