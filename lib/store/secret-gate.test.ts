import { describe, expect, test } from 'vitest';
import type { NewEntry } from '@/lib/incident/entry';
import { binance } from '@/lib/incident/record.fixture';
import { writeFile } from '@/lib/incident/record-file';
import { loadFindSecrets } from '@/lib/secrets/find-secrets';
import type { Finding } from '@/lib/secrets/finding';
import { openGatedStore } from './gated-store.fixture';
import { currentOf, type memoryStorage, tick } from './memory-storage.fixture';

const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const hex = '9f3b8c2d7e6a5f4b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b';
const fact = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

const note = (text: string): NewEntry => ({
  ...(tick() as Extract<NewEntry, { kind: 'action-done' }>),
  kind: 'action-blocked',
  reason: 'something-else',
  note: text,
});
const story = (text: string): NewEntry => ({
  kind: 'fact-recorded',
  fact,
  data: { kind: 'narrative', text },
});

const words = (text: string) => ({ field: 'note', text, form: 'words' as const });

const findNothing = Object.assign(() => [], {
  *inSteps() {
    yield;
    return [];
  },
});
const cannotFetch = () => Promise.reject(new TypeError('no network'));
const written = (disk: ReturnType<typeof memoryStorage>) => [...disk.records().values()].join('\n');

describe('Before anything is stored', () => {
  test('a tap without words waits for nothing and is on the screen in the same turn', async () => {
    const { disk, store } = await openGatedStore(() => new Promise(() => {}));
    const done = store.record(tick(), binance);
    expect(currentOf(store)?.entries.at(-1)).toMatchObject({ kind: 'action-done' });
    await done;
    expect(written(disk)).toContain('action-done');
    expect(store.getState().status.kind).toBe('saved');
  });

  test('a tap with words is on the screen in the same turn too, once its words were looked at', async () => {
    const { gate, store } = await openGatedStore();
    await store.record(tick(), binance);
    await gate.look([{ field: 'note', text: 'The page was empty', form: 'line' }]);
    const done = store.record(note('The page was empty'), binance);
    expect(currentOf(store)?.entries.at(-1)).toMatchObject({ kind: 'action-blocked' });
    await done;
  });

  test('a text that nobody could look at is refused, and what was saved stays saved', async () => {
    const { disk, gate, store } = await openGatedStore(cannotFetch);
    await store.record(tick(), binance);
    const before = written(disk);
    await expect(store.record(note('The page was empty'), binance)).rejects.toThrow('no network');
    expect(await gate.look([words('The page was empty')])).toEqual({ ok: false, why: 'cannot-look' });
    expect(written(disk)).toBe(before);
    expect(currentOf(store)?.entries).toHaveLength(2);
    await store.record(tick('freeze-account'), binance);
    expect(store.getState().status.kind).toBe('saved');
  });

  test('is asked again for what could not be fetched, and then takes the text', async () => {
    let tries = 0;
    const { disk, store } = await openGatedStore(() => (tries++ === 0 ? cannotFetch() : loadFindSecrets()));
    await expect(store.record(note('The page was empty'), binance)).rejects.toThrow();
    await store.record(note('The page was empty'), binance);
    expect(written(disk)).toContain('The page was empty');
  });

  for (const [what, entry] of Object.entries({ 'a note': note(phrase), 'a fact': story(phrase) })) {
    test(`${what} with a secret is refused, whichever form forgot to look`, async () => {
      const { disk, store } = await openGatedStore();
      await store.record(tick(), binance);
      const slot = store.getState().current ?? '';
      const before = written(disk);
      for (const attempt of [() => store.record(entry, binance), () => store.tell(slot, entry)]) {
        const error = await attempt().catch((fault: Error) => fault);
        expect(String(error)).toContain('a secret must not be stored');
        expect(String(error)).not.toContain('sausage');
      }
      expect(written(disk)).toBe(before);
      expect(JSON.stringify(store.getState())).not.toContain('sausage');
    });
  }

  test('a first entry with a secret leaves no empty record behind', async () => {
    const { disk, store } = await openGatedStore();
    for (const at of [binance, undefined]) {
      await expect(store.record(note(phrase), at)).rejects.toThrow('a secret must not be stored');
      expect(store.getState()).toMatchObject({ held: [], current: null, status: { kind: 'nothing' } });
    }
    expect(disk.records().size).toBe(0);
  });

  test('who tells is told once it is on the screen, and never of what was refused', async () => {
    const { store } = await openGatedStore();
    await store.record(tick(), binance);
    const slot = store.getState().current ?? '';
    const taken: string[] = [];
    await expect(store.tell(slot, story(phrase), () => taken.push('secret'))).rejects.toThrow();
    await store.tell(slot, story('A man called.'), () => taken.push(store.getState().status.kind));
    expect(taken).toEqual(['saving']);
  });

  test('the name of a record is looked at too', async () => {
    const { disk, store } = await openGatedStore();
    await store.record(tick(), binance);
    const slot = store.getState().current ?? '';
    await expect(store.label(slot, { name: phrase })).rejects.toThrow('a secret must not be stored');
    expect(JSON.stringify(await disk.storage.load())).not.toContain('sausage');
    expect(JSON.stringify(store.getState())).not.toContain('sausage');
  });
});

describe('What a person says is none', () => {
  test('is stored then, and not asked again; a certain secret is none of their choice', async () => {
    const { disk, gate, store } = await openGatedStore();
    const text = `It says ${hex} there`;
    const looked = await gate.look([words(text)]);
    const [finding] = (!looked.ok && looked.why === 'secret' && looked.seen[0]?.findings) || [];
    gate.dismissFinding(text, finding as Finding);
    await store.record(note(text), binance);
    expect(written(disk)).toContain(hex);
    expect(await gate.look([words(`Again ${hex}`)])).toEqual({ ok: true });
    gate.dismissFinding(phrase, { kind: 'recovery-phrase', start: 0, end: phrase.length, certain: true });
    expect(await gate.look([words(phrase)])).toMatchObject({ why: 'secret' });
  });

  test('stands in the record already, where a fact with it is only changed', async () => {
    const { gate } = await openGatedStore();
    const before = [words(`It says ${hex} there`)];
    expect(await gate.look([words(`It said ${hex} there`)], before)).toEqual({ ok: true });
  });
});

describe('A file with a secret in it', () => {
  async function fileWith(text: string) {
    const { gate, store } = await openGatedStore(async () => findNothing);
    await gate.ready();
    await store.record(tick(), binance);
    await store.tell(store.getState().current ?? '', story(text));
    const record = currentOf(store);
    if (!record) throw new Error('no record was started');
    return writeFile(record);
  }

  test('is not opened before the person has decided, and then without it, under another seal', async () => {
    const { disk, store } = await openGatedStore();
    const file = await fileWith(`Yesterday: ${phrase} Thanks`);
    const seen = [{ entry: 3, kind: 'recovery-phrase', certain: true }];
    expect(await store.open(file)).toEqual({ ok: false, refusal: 'secret', seen });
    expect(disk.records().size).toBe(0);
    const opened = await store.open(file, { mark: '[out]', keepsMaybe: true });
    expect(opened).toMatchObject({ ok: true, sealed: false, tookOut: true });
    expect(written(disk)).toContain('Yesterday: [out] Thanks');
    expect(written(disk)).not.toContain('sausage');
  });

  test('keeps what may be harmless, and its seal, where the person says so', async () => {
    const { disk, store } = await openGatedStore();
    const file = await fileWith(`It says ${hex} there`);
    const seen = [{ entry: 3, kind: 'private-key', certain: false }];
    expect(await store.open(file)).toEqual({ ok: false, refusal: 'secret', seen });
    const opened = await store.open(file, { mark: '[out]', keepsMaybe: true });
    expect(opened).toMatchObject({ ok: true, sealed: true, tookOut: false });
    expect(written(disk)).toContain(hex);
  });

  test('is added once, however often it is tapped', async () => {
    const { disk, store } = await openGatedStore();
    const file = await fileWith(`Yesterday: ${phrase} Thanks`);
    const taking = { mark: '[out]', keepsMaybe: false };
    const [first, second] = await Promise.all([store.open(file, taking), store.open(file, taking)]);
    expect(first).toMatchObject({ ok: true, known: false, tookOut: true });
    expect(second).toMatchObject({ known: true, slot: first.ok && first.slot });
    expect(disk.records().size).toBe(1);
  });

  test('is looked at again without it: what is seen then goes too, or nothing is opened', async () => {
    // "ab ab" can always be shortened further, "-aab" cannot.
    for (const [shape, text, left] of [
      [/a(?=b|…|$)/, '-aab', '-……b'],
      [/\S+$/, 'ab ab', null],
    ] as const) {
      const find = (one: string) => {
        const at = one.startsWith('-') || one.startsWith('ab') ? one.search(shape) : -1;
        const end = at + (one.slice(at).match(shape)?.[0].length ?? 0);
        return at < 0 ? [] : [{ kind: 'password' as const, start: at, end, certain: true }];
      };
      const { disk, store } = await openGatedStore(async () => Object.assign(find, findNothing));
      const opened = await store.open(await fileWith(text), { mark: '[out]', keepsMaybe: false });
      if (left) expect(written(disk)).toContain(left);
      else expect(opened).toEqual({ ok: false, refusal: 'secret-stays' });
      expect(disk.records().size).toBe(left ? 1 : 0);
    }
  });

  test('is not opened where nobody can look, and nothing is stored', async () => {
    const { disk, store } = await openGatedStore(cannotFetch);
    expect(await store.open(await fileWith('A man called.'))).toEqual({ ok: false, refusal: 'cannot-look' });
    expect(disk.records().size).toBe(0);
  });
});
