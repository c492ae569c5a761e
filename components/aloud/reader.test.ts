import { expect, test } from 'vitest';
import { createReader, type Reading, type Speech } from './reader';

/** A synthesizer that says a sentence until it is told that it ended, and tells late of what was hushed. */
function fake() {
  const said: string[] = [];
  const told: Reading[] = [];
  let on: Parameters<Speech['say']>[1] | undefined;
  let late: (() => void) | undefined;
  const reader = createReader(
    {
      say(text, events) {
        said.push(text);
        on = events;
      },
      hush() {
        said.push('–');
        late = on?.failed;
      },
    },
    (reading) => told.push(reading),
  );
  return {
    reader,
    said,
    last: () => told.at(-1),
    ends: () => on?.ended(),
    fails: () => on?.failed(),
    tellsLate: () => late?.(),
  };
}

test('Sentences are read one after the other, and then it ends by itself', () => {
  const { reader, said, last, ends } = fake();
  reader.start(['One.', 'Two.']);
  expect(said).toEqual(['One.']);
  expect(last()).toEqual({ state: 'reading', at: 0 });
  ends();
  expect(last()).toEqual({ state: 'reading', at: 1 });
  ends();
  expect(said).toEqual(['One.', 'Two.']);
  expect(last()).toEqual({ state: 'off', at: 0 });
});

test('Whoever pauses goes on with the same sentence, or starts again', () => {
  const { reader, said, last, ends, tellsLate } = fake();
  reader.start(['One.', 'Two.', 'Three.']);
  ends();
  reader.pause();
  tellsLate();
  expect(last()).toEqual({ state: 'paused', at: 1 });
  reader.goOn();
  tellsLate();
  expect(last()).toEqual({ state: 'reading', at: 1 });
  reader.pause();
  reader.again();
  expect(said).toEqual(['One.', 'Two.', '–', 'Two.', '–', 'One.']);
});

test('Whoever stops hears nothing more', () => {
  const { reader, said, last, tellsLate, ends } = fake();
  reader.start(['One.', 'Two.']);
  reader.stop();
  tellsLate();
  ends();
  reader.stop();
  reader.pause();
  expect(said).toEqual(['One.', '–']);
  expect(last()).toEqual({ state: 'off', at: 0 });
});

test('A voice that fails is told of', () => {
  const { reader, last, fails } = fake();
  reader.start(['One.']);
  fails();
  expect(last()).toEqual({ state: 'failed', at: 0 });
  reader.stop();
  expect(last()).toEqual({ state: 'off', at: 0 });
});
