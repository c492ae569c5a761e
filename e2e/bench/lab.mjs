// @ts-check
// Runs in the browser: `lib/` as it ships, measured. See lab-app.mjs.

import { background } from '../../lib/background/background';
import { bundle } from '../../lib/exports/bundle';
import { recordTextOf } from '../../lib/exports/open-any';
import { handOver, partsFor } from '../../lib/exports/readers';
import { formats } from '../../lib/exports/registry';
import { fingerprintOf } from '../../lib/incident/fingerprint';
import { actionStatuses, facts } from '../../lib/incident/fold';
import { openFile, writeFile } from '../../lib/incident/record-file';
import { timeline } from '../../lib/incident/timeline';
import { english } from '../../lib/wording/language.fixture';
import { timed } from './held.mjs';
import { longRecord } from './long-record.mjs';
import { messages } from './messages.mjs';

export { lookThrough, prepareToLook } from './secrets-lab.mjs';

/** @typedef {import('../../lib/incident/record').IncidentRecord} IncidentRecord */
/** @typedef {(record: IncidentRecord) => unknown} Work */

const now = '2026-11-22T14:46:00.000+11:00';
const forMyself = (/** @type {IncidentRecord} */ record) =>
  handOver(record, partsFor('myself'), english, now);

/** @type {Record<string, { prepare?: Work, work: (record: any) => unknown }>} each gets what `prepare` made, or the record */
const measures = {
  'open a file': { prepare: writeFile, work: (text) => openOurs(text) },
  actionStatuses: { work: ({ entries }) => actionStatuses(entries) },
  facts: { work: ({ entries }) => facts(entries) },
  timeline: { work: ({ entries }) => timeline(entries) },
  'fingerprint, cold': { work: fingerprintOf },
  'fingerprint, one more': {
    prepare: (record) => {
      fingerprintOf({ ...record, entries: record.entries.slice(0, -1) });
      return record;
    },
    work: fingerprintOf,
  },
  ...Object.fromEntries(
    formats.map(({ id, load }) => [
      `as ${id}`,
      { work: async (/** @type {IncidentRecord} */ record) => (await load())(forMyself(record)) },
    ]),
  ),
  bundle: { work: async (record) => bundle(forMyself(record), await loaded(), []) },
};

/** A file of ours that is refused would be a quick one. */
function openOurs(/** @type {string} */ text) {
  const opened = openFile(text);
  if (!opened.ok) throw new Error(`our own file is refused: ${opened.refusal.reason}`);
  return opened;
}

const loaded = () => Promise.all(formats.map(async ({ suffix, load }) => ({ suffix, render: await load() })));

/** What there is to measure; a format of the registry is among it without being named here. */
export const names = () => Object.keys(measures);

/**
 * Milliseconds it takes with a record of so many entries, and the size of what came out, where it is a
 * file. Each run has a record of its own, so that nothing is remembered. The browser's clock is coarse, so
 * quick ones are timed many together; the middle of five such times counts, for slow ones the only one.
 *
 * @param {string} name
 * @param {number} length
 */
export async function measure(name, length) {
  const { prepare, work } = measures[name] ?? { work: () => undefined };
  const ready = () => {
    const record = longRecord(length);
    return prepare ? prepare(record) : record;
  };
  const run = async (/** @type {number} */ count) => {
    const given = Array.from({ length: count }, ready);
    let made;
    const begun = performance.now();
    for (const one of given) made = await work(one);
    return { time: (performance.now() - begun) / count, bytes: sizeOf(made) };
  };
  const first = await run(1);
  if (first.time > 1_000) return first;
  const count = Math.min(100, Math.ceil(20 / Math.max(first.time, 0.1)));
  const times = [];
  for (let n = 0; n < 5; n++) times.push((await run(count)).time);
  return { ...first, time: times.toSorted((a, b) => a - b)[2] ?? Number.NaN };
}

const sizeOf = (/** @type {unknown} */ made) =>
  typeof made === 'string' || made instanceof Uint8Array || made instanceof Blob
    ? new Blob([/** @type {any} */ (made)]).size
    : null;

/** A file of a record of so many entries, and the fingerprint that stood in the ticket when it was half as long. */
export function fileOf(/** @type {number} */ length) {
  const { id, entries, ...rest } = longRecord(length);
  const ticket = fingerprintOf({ ...rest, id, entries: entries.slice(0, length / 2) });
  return { text: writeFile({ ...rest, id, entries }), ticket };
}

export const messageNames = () => Object.keys(messages);

/** Of the first check of this message and of 40 after it, each a letter shorter: milliseconds, and how much it found. */
export async function checkMessage(/** @type {string} */ name) {
  const message = Object.entries(messages).find(([one]) => one === name)?.[1] ?? '';
  let found = 0;
  const checks = [];
  for (let n = 0; n < 41; n++)
    checks.push(
      await timed(async () => {
        const given = { text: message.slice(n), hiding: { secrets: [], mark: '' } };
        found = (await background.run('checkText', given)).found.length;
      }),
    );
  return { checks, found };
}

/** Of the digest of the chosen file: milliseconds, and the digest. */
export async function digestChosen() {
  const file = chosen();
  let digest = null;
  const { whole, held } = await timed(async () => {
    digest = await background.run('digestFile', file);
  });
  return { time: whole, held, digest };
}

/** Takes the chosen file the way an opened file is taken: milliseconds, and the reason it is refused for. */
export const openChosen = () => open(chosen());

/** The same with a file that is ours but for what was done to it. */
export const openSpoilt = async (/** @type {keyof typeof spoilt} */ how) => open(await spoilt[how]());

const spoilt = {
  forged: async () => {
    const text = writeFile(longRecord(10_000));
    const at = text.lastIndexOf('New sign-in seen');
    return new Blob([text.slice(0, at), 'Old', text.slice(at + 'New'.length)]);
  },
  'cut PDF': async () => {
    const render = await formats[0].load();
    const pdf = /** @type {Uint8Array<ArrayBuffer>} */ (await render(forMyself(longRecord(10_000))));
    return new Blob([pdf.slice(0, pdf.length / 2)]);
  },
};

async function open(/** @type {Blob} */ file) {
  const begun = performance.now();
  const read = await recordTextOf(file);
  const opened = 'text' in read ? openFile(read.text) : { ok: false, refusal: { reason: read.refusal } };
  return { time: performance.now() - begun, said: opened.ok ? 'taken' : opened.refusal.reason };
}

function chosen() {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file was chosen');
  return file;
}
