import { describe, expect, test } from 'vitest';
import { canonicalJson, startRecord } from '@/lib/incident/record';
import { binance, stampsFrom } from '@/lib/incident/record.fixture';
import { writeFile } from '@/lib/incident/record-file';
import { fileOf, memoryStorage, onScreen, openTab, tick } from './memory-storage.fixture';

/** A record file made on another device. */
async function fileFromElsewhere() {
  const there = await openTab(memoryStorage(), '2026-11-21T09:00:00.000+11:00');
  await there.record(tick('end-call'), binance);
  return fileOf(there).replaceAll('10000000-', '20000000-');
}

describe('An opened file', () => {
  test('in a tab that only reads along changes nothing for the one that writes', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
    const reading = await openTab(disk, '2026-11-23T09:00:00.000+11:00');
    reading.setWriteLock('elsewhere');
    const opened = await reading.open(await fileFromElsewhere());
    expect(reading.getState().current).toBe(opened.ok && opened.slot);
    expect((await openTab(disk)).getState().current).toBe(store.getState().current);
  });

  test('becomes a record of its own, next to what was here', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick(), binance);
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

  test('that was cut short together with its counts opens, and says what it holds', async () => {
    const there = await openTab(memoryStorage(), '2026-11-21T09:00:00.000+11:00');
    await there.record(tick('end-call'), binance);
    await there.record(tick());
    const whole = JSON.parse(writeFile(JSON.parse(fileOf(there))));
    const { count, chain } = whole.fingerprint;
    const cut = {
      ...whole,
      entries: whole.entries.slice(0, -1),
      fingerprint: { count: count - 1, chain: chain.slice(0, -1) },
    };
    for (const file of [cut, whole]) {
      const opened = await (await openTab(memoryStorage())).open(JSON.stringify(file));
      expect(opened).toMatchObject({ ok: true, sealed: true, count: file.entries.length });
      expect(opened.ok && opened.begins).toBe(file.fingerprint.chain.at(-1).slice(0, 4));
    }
  });

  test('of a record that has grown here stands beside it: the same id, two slots', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    await store.record(tick('end-call'), binance);
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
    await store.record(tick(), binance);
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

describe('The same record as a file', () => {
  test('is what stands on the disk, byte for byte', async () => {
    const disk = memoryStorage();
    const store = await openTab(disk);
    const record = startRecord('7c9e6679-7425-40de-944b-e07fc1f90ae7', stampsFrom()(), binance);
    await store.open(canonicalJson(record));
    expect([...disk.records().values()]).toEqual([canonicalJson(record)]);
  });
});
