import type fc from 'fast-check';
import { stampsFrom } from '@/lib/incident/record.fixture';
import type { News } from '@/lib/storage/tabs';
import { createIncidentStore } from './incident-store';
import { type MemoryStorage, memoryStorage, onScreen, type Store } from './memory-storage.fixture';
import type { LoadedRecord } from './shelf';

/** Two tabs over one disk. The disk's answers and the tabs' news arrive in any order. */
export class Device {
  readonly disk: MemoryStorage;
  readonly tabs: (Store | null)[] = [];
  /** Ids of entries that some screen has called saved and that nobody erased since. */
  readonly acknowledged = new Set<string>();
  /** Ids of entries that somebody meant to erase. */
  readonly erased = new Set<string>();
  /** Violations found, in words. */
  readonly wrong: string[] = [];
  #starts = 0;
  /** Whether the disk was emptied without telling the app, which no screen can know at once. */
  #isBehindItsBack = false;
  /** Callbacks that note the entries of records being erased. */
  readonly #going = new Set<() => void>();
  readonly #onlyCopies = new Map<Store, Set<string>>();

  constructor(readonly scheduler: fc.Scheduler) {
    this.disk = memoryStorage(() => scheduler.schedule(Promise.resolve(), 'disk'));
  }

  async open(which: number) {
    const start = new Date(Date.UTC(2026, 10, 22) + this.#starts++ * 86_400_000).toISOString();
    const tell = (news: News) =>
      this.scheduler.schedule(Promise.resolve(), 'news').then(() => {
        const other = this.tabs[1 - which];
        if (!other) return;
        this.#wanted(other, news);
        other.forget(news);
        return other.load();
      });
    const store = createIncidentStore(
      this.#diskOf(() => this.tabs[which] === store),
      stampsFrom(start),
      (news) => {
        void tell(news);
      },
    );
    store.subscribe(() => this.look(store));
    this.tabs[which] = store;
    await store.load();
  }

  /** The disk as a tab sees it: a killed tab makes no more calls and gets no more answers. */
  #diskOf(isAlive: () => boolean) {
    const never = new Promise<never>(() => {});
    const call = (method: unknown) =>
      typeof method === 'function'
        ? async (...args: unknown[]) => {
            const answer = isAlive() ? await method(...args) : await never;
            return isAlive() ? answer : await never;
          }
        : method;
    return new Proxy(this.disk.storage, { get: (disk, name) => call(Reflect.get(disk, name)) });
  }

  /** Checks that an entry called saved is on the disk, and that one ever called saved stays there. */
  look(store: Store) {
    for (const note of this.#going) note();
    const { held, unsaved } = store.getState();
    const kept = this.disk.entryIds();
    for (const { id } of held.flatMap(({ record }) => record.entries)) {
      if (unsaved.has(id) || !this.tabs.includes(store)) continue;
      if (kept.has(id)) this.acknowledged.add(id);
      else if (!this.#isBehindItsBack) this.wrong.push(`called saved and is not: ${id}`);
    }
  }

  /** Deletes what is stored from one entry on without telling the app: the screen then has its only copy. */
  lose(from: number) {
    this.acknowledged.clear();
    this.#isBehindItsBack = true;
    for (const tab of this.tabs) {
      const held = tab?.getState().held ?? [];
      const ids = held.flatMap(({ record }) => record.entries.map(({ id }) => id));
      if (tab) this.#onlyCopies.set(tab, new Set([...(this.#onlyCopies.get(tab) ?? []), ...ids]));
    }
    this.disk.lose(from);
  }

  /** News of an erasure drops a screen's only copies of those records, with what was told meanwhile. */
  #wanted(tab: Store, { erased }: News) {
    const slots = erased === 'all' ? [undefined] : (erased ?? []);
    for (const id of slots.flatMap((slot) => idsIn(tab, slot))) this.#onlyCopies.get(tab)?.delete(id);
  }

  /** Erases on purpose. What arrives during the erasure may be lost with it; what only a screen has may stay. */
  async erase(which: number, choose?: (held: readonly LoadedRecord[]) => string | undefined) {
    const tab = this.tabs[which];
    const slot = choose?.(tab?.getState().held ?? []);
    if (!tab || (choose && !slot)) return;
    this.#isBehindItsBack = true;
    const note = () => {
      for (const one of this.tabs) for (const id of one ? idsIn(one, slot) : []) this.erased.add(id);
      for (const [at, text] of this.disk.records()) {
        if (!slot || at === slot) for (const id of idsOf(text)) this.erased.add(id);
      }
    };
    note();
    this.#going.add(note);
    await tab.erase(slot);
    this.#going.delete(note);
    note();
  }

  /** Checks after all work is done and each tab has tried again. */
  async rests() {
    this.disk.fail(null);
    // The first try finds out what is gone, the second stores it again, the third reads what the other tab stored.
    for (const tab of [...this.tabs, ...this.tabs, ...this.tabs]) {
      await this.scheduler.waitFor(tab?.retry() ?? Promise.resolve());
    }
    await this.scheduler.waitIdle();
    this.#isBehindItsBack = false;
    const stored = this.disk.records();
    for (const tab of this.tabs) {
      if (!tab) continue;
      this.look(tab);
      const { status, unsaved } = tab.getState();
      if (unsaved.size > 0) this.wrong.push(`not saved after tries that work: ${JSON.stringify(status)}`);
      for (const [slot, record] of onScreen(tab))
        if (stored.get(slot) !== record)
          this.wrong.push(`on the screen ${record}, on disk ${stored.get(slot)}`);
    }
    // Two tabs can open the same file, which is then held twice.
    for (const text of stored.values()) {
      if (new Set(idsOf(text)).size < idsOf(text).length) this.wrong.push(`written twice: ${text}`);
    }
    const ids = [...stored.values()].flatMap(idsOf);
    const copies = this.tabs.flatMap((tab) => [...((tab && this.#onlyCopies.get(tab)) ?? [])]);
    for (const id of copies)
      if (!ids.includes(id) && !this.erased.has(id)) this.wrong.push(`left the screen: ${id}`);
    for (const id of this.acknowledged)
      if (!ids.includes(id) && !this.erased.has(id)) this.wrong.push(`called saved and lost: ${id}`);
  }
}

/** Ids of the entries of a stored record. */
const idsOf = (text: string): string[] => JSON.parse(text).entries.map(({ id }: { id: string }) => id);

/** Ids of the entries on a screen, of one record or of all. */
const idsIn = (tab: Store, slot?: string) =>
  tab
    .getState()
    .held.filter((one) => !slot || one.slot === slot)
    .flatMap(({ record }) => record.entries.map(({ id }) => id));
