import { expect, test } from '@playwright/test';
import { providerOf } from '@/lib/incident/fold';
import { canonicalJson, startRecord } from '@/lib/incident/record';
import { stampsFrom } from '@/lib/incident/record.test-data';
import {
  currentOf,
  fileOf,
  kindsOf,
  memoryStorage,
  onScreen,
  openTab,
  soon,
  tick,
} from './memory-storage.test-data';

/** A record file made on another device. */
async function fileFromElsewhere() {
  const there = await openTab(memoryStorage(), '2026-11-21T09:00:00.000+11:00');
  await there.record(tick('end-call'), 'binance');
  return fileOf(there).replaceAll('10000000-', '20000000-');
}

test.describe('The account', () => {
  test('is named by choosing it, once', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick('end-call'));
    await store.chooseProvider('binance');
    await store.chooseProvider('binance');
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done', 'provider-chosen']);
    expect(providerOf(currentOf(store)?.entries ?? [])).toBe('binance');
  });

  test('starts a record when it is chosen first', async () => {
    const store = await openTab(memoryStorage());
    await store.chooseProvider('other');
    expect(currentOf(store)?.entries).toMatchObject([{ kind: 'incident-started', provider: 'other' }]);
  });

  test('is named by a tap on its page, in the record begun without it', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick('end-call'));
    await store.record(tick(), 'binance');
    expect(kindsOf(store)).toEqual(['incident-started', 'action-done', 'provider-chosen', 'action-done']);
  });
});

test.describe('A tap on the page of an account', () => {
  test('goes to the record in use where that is of this account, or of none yet', async () => {
    const store = await openTab(memoryStorage());
    expect(store.recordFor('binance')).toBeNull();
    await store.record(tick('end-call'));
    expect(store.recordFor('binance')?.slot).toBe(store.getState().current);
    await store.chooseProvider('binance');
    expect(store.recordFor('binance')?.slot).toBe(store.getState().current);
    expect(store.recordFor()?.slot).toBe(store.getState().current);
  });

  test('starts a record of its own where another account is in use', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick(), 'binance');
    expect(store.recordFor('other')).toBeNull();
    await store.record(tick(), 'other');
    expect(store.getState().held.map(({ record }) => providerOf(record.entries))).toEqual([
      'binance',
      'other',
    ]);
  });

  test('goes back to the open record of its account, and not to one that ended', async () => {
    const store = await openTab(memoryStorage());
    await store.record(tick(), 'binance');
    const first = store.getState().current;
    await store.record(tick(), 'other');
    expect(store.recordFor('binance')?.slot).toBe(first);
    await store.record({ kind: 'incident-closed', outcome: 'finished' }, 'binance');
    expect(store.getState().current).toBe(first);
    await store.chooseProvider('other');
    expect(store.recordFor('binance')).toBeNull();
  });

  test('starts another incident where the person asked for one, and keeps the first', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
    const before = disk.records();
    await store.choose(null);
    expect(store.getState()).toMatchObject({ current: null, status: { kind: 'nothing' } });
    expect((await openTab(disk)).getState().current).toBeNull();
    await store.record(tick('end-call'), 'binance');
    expect(store.getState().held).toHaveLength(2);
    expect(disk.records()).toEqual(onScreen(store));
    for (const [slot, bytes] of before) expect(disk.records().get(slot)).toBe(bytes);
  });
});

test.describe('What is told of a record that is not in use any more', () => {
  test('is written there, and the one in use stays in use, also after a reload', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
    const first = store.getState().current ?? '';
    await store.record(tick(), 'other');
    const second = store.getState().current;
    const fact = '20000000-0000-4000-8000-000000000001';
    await store.tell(first, { kind: 'fact-recorded', fact, data: { kind: 'question', question: 'Why?' } });
    expect(store.getState().current).toBe(second);
    expect(
      store
        .getState()
        .held.find(({ slot }) => slot === first)
        ?.record.entries.at(-1)?.kind,
    ).toBe('fact-recorded');
    expect((await openTab(disk)).getState().current).toBe(second);
  });
});

test.describe('An opened file', () => {
  test('in a tab that only reads along changes nothing for the one that writes', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
    const reading = await openTab(disk, '2026-11-23T09:00:00.000+11:00');
    reading.setPen('elsewhere');
    const opened = await reading.open(await fileFromElsewhere());
    expect(reading.getState().current).toBe(opened.ok && opened.slot);
    expect((await openTab(disk)).getState().current).toBe(store.getState().current);
  });

  test('becomes a record of its own, next to what was here', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
    const before = disk.records();
    const opened = await store.open(await fileFromElsewhere());
    expect(opened).toMatchObject({ ok: true, known: false, slot: store.getState().current });
    expect(fileOf(store)).toBe(await fileFromElsewhere());
    expect(disk.records().size).toBe(2);
    for (const [slot, bytes] of before) expect(disk.records().get(slot)).toBe(bytes);
    expect((await openTab(disk)).getState().current).toBe(store.getState().current);
  });

  test('adds nothing the second time, however it is indented', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    const file = await fileFromElsewhere();
    const first = await store.open(file);
    await store.choose(null);
    const second = await store.open(JSON.stringify(JSON.parse(file), null, 2));
    expect(second).toEqual({ ...first, known: true });
    expect(store.getState().current).toBe(first.ok && first.slot);
    expect(disk.calls.filter((call) => call === 'add')).toHaveLength(1);
  });

  test('of a record that has grown here stands beside it: the same id, two slots', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick('end-call'), 'binance');
    const earlier = fileOf(store);
    await store.record(tick());
    const opened = await store.open(earlier);
    expect(opened).toMatchObject({ ok: true, known: false });
    expect(new Set(store.getState().held.map(({ record }) => record.id)).size).toBe(1);
    expect(disk.records()).toEqual(onScreen(store));
    expect(disk.records().size).toBe(2);
  });

  test('that is no record changes nothing, and says why', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
    const [state, before, calls] = [store.getState(), disk.records(), disk.calls.length];
    const file = await fileFromElsewhere();
    expect(await store.open('{}')).toEqual({ ok: false, refusal: { reason: 'not-a-record' } });
    expect(await store.open(file.slice(0, -20))).toEqual({ ok: false, refusal: { reason: 'cut-short' } });
    expect(store.getState()).toBe(state);
    expect(disk.records()).toEqual(before);
    expect(disk.calls).toHaveLength(calls);
  });

  test('that the disk refuses is not shown as if it were kept', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    disk.fail('full');
    expect(await store.open(await fileFromElsewhere())).toEqual({ ok: false, refusal: 'full' });
    expect(store.getState()).toMatchObject({ held: [], current: null });
  });
});

test.describe('Erasing', () => {
  test('leaves nothing on the screen and nothing on the disk', async () => {
    const disk = memoryStorage();
    disk.leave('old', 'unreadable');
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
    expect((await store.erase()).ok).toBe(true);
    expect(store.getState()).toMatchObject({
      held: [],
      unreadable: [],
      current: null,
      status: { kind: 'nothing' },
    });
    expect((await openTab(disk)).getState()).toMatchObject({ held: [], unreadable: [], current: null });
  });

  test('takes what is waiting for the disk with it, so that nothing lands there afterwards', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    void store.record(tick('end-call'), 'binance');
    void store.record(tick());
    await store.erase();
    await soon();
    await store.retry();
    expect(disk.records().size).toBe(0);
    expect(store.getState()).toMatchObject({ held: [], unsaved: new Set(), status: { kind: 'nothing' } });
  });

  test('that fails leaves everything as it was', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), 'binance');
    const before = onScreen(store);
    disk.fail('failed');
    expect(await store.erase()).toEqual({ ok: false, fault: 'failed' });
    expect(onScreen(store)).toEqual(before);
    expect(disk.records()).toEqual(before);
  });
});

test.describe('The same record as a file', () => {
  test('is what stands on the disk, byte for byte', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    const record = startRecord('7c9e6679-7425-40de-944b-e07fc1f90ae7', stampsFrom()(), 'binance');
    await store.open(canonicalJson(record));
    expect([...disk.records().values()]).toEqual([canonicalJson(record)]);
  });
});

test.describe('An ended record', () => {
  async function endedOn(day: string) {
    const storage = memoryStorage();
    const store = await openTab(storage, `${day}T14:00:00.000+11:00`);
    await store.record(tick('end-call'), 'binance');
    await store.record({ kind: 'incident-closed', outcome: 'false-alarm' }, 'binance');
    return storage;
  }

  test('takes no more taps weeks later: they are a new incident', async () => {
    const later = await openTab(await endedOn('2026-11-22'), '2026-12-20T09:00:00.000+11:00');
    await later.record(tick('end-call'), 'binance');
    expect(later.getState().held.map(({ record }) => record.entries.length)).toEqual([3, 2]);
  });

  test('is still at hand an hour later, to be opened again', async () => {
    const later = await openTab(await endedOn('2026-11-22'), '2026-11-22T15:00:00.000+11:00');
    await later.record({ kind: 'incident-reopened' }, 'binance');
    expect(kindsOf(later)?.at(-1)).toBe('incident-reopened');
    expect(later.getState().held).toHaveLength(1);
  });

  test('can be told more of, whenever that is, and no other record starts', async () => {
    const later = await openTab(await endedOn('2026-11-22'), '2026-12-20T09:00:00.000+11:00');
    const [ended] = later.getState().held;
    await later.tell(ended?.slot ?? '', {
      kind: 'fact-recorded',
      fact: '00000000-0000-4000-8000-000000000001',
      data: { kind: 'ticket', number: '7' },
    });
    expect(later.getState().held.map(({ record }) => record.entries.length)).toEqual([4]);
  });
});
