import { randomUUID } from 'node:crypto';

/** Whoever reads this in our words has been told something by the file. */
export const theirWord = 'EVILWORD';

/** An entry of a file that somebody made, with an id and a time. */
export const stamped = (what: object) => ({
  id: randomUUID(),
  recordedAt: '2026-11-22T14:00:00.000+11:00',
  zone: 'Australia/Sydney',
  ...what,
});
/** The text of such a file. */
export const file = (entries: readonly unknown[], rest: object = {}) =>
  JSON.stringify({ format: 'first-hour-record', version: 2, id: randomUUID(), entries, ...rest });
const started = stamped({ kind: 'incident-started', provider: 'binance' });
const record = `"format":"first-hour-record","version":2,"id":"${randomUUID()}","entries":[]`;
const second = (entry: object) => [file([started, stamped(entry)]), 'damaged-at', 2] as const;
const nested = (depth: number) => `${'{"__proto__":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** Malformed files, each in another way, with what is said of it and the entry that it names. */
export const wrongFiles: Record<string, readonly [text: string, said: string, entry?: number]> = {
  'is nothing': ['null', 'not-a-record'],
  'is a text': [JSON.stringify(theirWord), 'not-a-record'],
  'is a list': [JSON.stringify([theirWord]), 'not-a-record'],
  'is a page': [`<!doctype html><script>window.ran=1</script>${theirWord}`, 'not-a-record'],
  'is nested without end': [nested(100_000), 'not-a-record'],
  'sets the prototype': [`{"__proto__":{"ran":1,${record}}}`, 'not-a-record'],
  'sets it by its constructor': [`{"constructor":{"prototype":{"ran":1}},${record}}`, 'damaged'],
  'sets it in an entry': [file([started]).replace('"kind"', '"__proto__":{"ran":1},"kind"'), 'damaged-at', 1],
  'has texts for entries': [file([theirWord, theirWord]), 'damaged-at', 1],
  'has lists for texts': second({ kind: 'action-done', action: [theirWord], seen: [] }),
  'has a function for a kind': second({ kind: 'toString', words: theirWord }),
  'has the prototype for a kind': second({ kind: '__proto__', words: theirWord }),
  'has the prototype for an account': second({
    kind: 'account-added',
    account: { kind: 'exchange', id: '__proto__' },
  }),
  'has markup for an account': second({
    kind: 'account-added',
    account: { kind: 'exchange', id: `<b>${theirWord}` },
  }),
  'has markup for a case number': second({ kind: 'case-number-accepted', caseNumber: `<b>${theirWord}</b>` }),
  'has markup for a time': second({ kind: 'incident-reopened', recordedAt: theirWord }),
  'has markup for a provider': [
    file([stamped({ kind: 'incident-started', provider: `<b>${theirWord}</b>` })]),
    'damaged-at',
    1,
  ],
  'has markup for an id': [
    file([started], { id: `<img src=x onerror=window.ran=1>${theirWord}` }),
    'damaged',
  ],
  'has markup for a version': [file([started], { version: `<b>${theirWord}</b>` }), 'damaged'],
  // Fields that a newer version may have added are kept and not shown.
  'has one more field': [
    file([stamped({ kind: 'incident-started', provider: 'binance', words: theirWord })]),
    'added-unsealed',
  ],
};
