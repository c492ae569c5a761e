// @ts-check

/** @typedef {import('../../lib/incident/record').IncidentRecord} IncidentRecord */
/** @typedef {import('../../lib/incident/facts').FactData} FactData */
/** @typedef {import('../../lib/incident/entry').NewEntry} NewEntry */

const actions = ['end-call', 'delete-api-keys', 'freeze-account', 'contact-support', 'secure-email'];
const minute = 60_000;

/** @param {number} first @param {number} n @returns an id that is the same in every run */
const idOf = (first, n) =>
  `${first.toString(16).padStart(8, '0')}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** @param {number} time in milliseconds @returns {string} in Sydney in summer */
const instantOf = (time) => `${new Date(time + 660 * minute).toISOString().slice(0, 23)}+11:00`;

/** @param {number} n @param {number} time @returns {FactData} what is told in practice, in turn */
function factOf(n, time) {
  const at = /** @type {const} */ ({
    precision: 'minute',
    at: instantOf(time - ((n * 37) % 5_000) * minute),
  });
  const hex = (n * 2_654_435_761).toString(16).padStart(12, '0');
  switch (n % 5) {
    case 0:
      return {
        kind: 'transaction',
        asset: 'USDT',
        amount: `${n}.50`,
        network: 'TRON',
        leftAt: at,
        to: `TQmS7xKvYdR2nEw4hZcJ8u${hex}`,
        txid: hex.repeat(6).slice(0, 64),
        movement: 'withdrawal',
      };
    case 1:
      return {
        kind: 'contact',
        channel: 'call',
        shown: `+61 2 5550 ${String(n % 10_000).padStart(4, '0')}`,
        startedAt: at,
        nameGiven: 'Daniel, Binance security',
        said: 'New sign-in seen. Our security team will call you. Switch on withdrawals for the API key.',
      };
    case 2:
      return {
        kind: 'evidence',
        fileName: `screenshot-${n}.png`,
        bytes: 180_000 + n,
        mediaType: 'image/png',
        sha256: hex.repeat(6).slice(0, 64),
        sort: 'screenshot',
        capturedAt: at,
      };
    case 3:
      return {
        kind: 'account-change',
        change: 'api-key-created',
        changedAt: at,
        seenHow: 'Email from the exchange',
      };
    default:
      return { kind: 'custody', evidence: idOf(2, n - 2), handedAt: at, giver: 'Me', taker: 'Officer Lee' };
  }
}

/** @param {number} n @param {number} time @returns {NewEntry} of ten entries five are taps, five are about facts */
function entryOf(n, time) {
  const action = actions[Math.floor(n / 10) % actions.length] ?? '';
  const seen = { words: 'Delete every API key', lang: 'en', content: '2026-11-22' };
  const told = Math.floor(n / 10) * 3;
  switch (n % 10) {
    case 1:
      return {
        kind: 'question-answered',
        question: 'on-call',
        answers: ['no'],
        seen: { ...seen, words: 'No' },
      };
    case 2:
      return { kind: 'link-opened', action, host: 'www.binance.com' };
    case 3:
      return { kind: 'action-done', action, seen };
    case 4:
      return { kind: 'action-reopened', action, seen };
    case 5:
      return { kind: 'action-done', action, seen };
    case 9:
      return { kind: 'fact-amended', fact: idOf(2, told), data: factOf(told, time - minute) };
    case 0:
      return { kind: 'fact-withdrawn', fact: idOf(2, told - 3) };
    default:
      return {
        kind: 'fact-recorded',
        fact: idOf(2, told + (n % 10) - 6),
        data: factOf(told + (n % 10) - 6, time),
      };
  }
}

/**
 * A record of so many entries, the same in every run: taps and facts in turn, a minute apart, with
 * changes, withdrawals and undoings among them.
 *
 * @param {number} length at least 1
 * @returns {IncidentRecord}
 */
export function longRecord(length) {
  const start = Date.UTC(2026, 10, 22, 3);
  const entries = Array.from({ length }, (_, n) => ({
    id: idOf(1, n),
    recordedAt: instantOf(start + n * minute),
    zone: 'Australia/Sydney',
    ...(n === 0
      ? { kind: /** @type {const} */ ('incident-started'), provider: 'binance' }
      : entryOf(n, start + n * minute)),
  }));
  return { format: 'first-hour-record', version: 2, id: idOf(7, length), entries };
}
