import type { Entry, NewEntry } from '@/lib/incident/entry';
import type { FactData } from '@/lib/incident/facts';
import type { IncidentRecord } from '@/lib/incident/record';
import { sampleId } from './sample';

const account = { kind: 'exchange', id: 'other' } as const;
const zone = 'Etc/UTC';
const at = (time: string, precision: 'exact' | 'minute' = 'minute') =>
  ({ precision, at: `2026-01-15T${time}:00.000+00:00` }) as const;
const idOf = (n: number, of: 'entry' | 'fact') =>
  `00000000-0000-4000-8000-0000000${of === 'fact' ? 1 : 0}${String(n).padStart(4, '0')}`;

const seen = (words: string) => ({ words, lang: 'en', content: '2026-01-15' });
const did = (action: string, words: string): NewEntry => ({
  kind: 'action-done',
  action,
  seen: seen(words),
  ...(action !== 'end-call' && { account }),
});
const said = (question: string, answer: string, words: string): NewEntry => ({
  kind: 'question-answered',
  question,
  answers: [answer],
  seen: seen(words),
  ...(question !== 'happened' && { account }),
});
const told = (n: number, data: FactData): NewEntry => ({
  kind: 'fact-recorded',
  fact: idOf(n, 'fact'),
  data,
  ...(['transaction', 'api-key', 'ticket', 'account-change'].includes(data.kind) && { account }),
});

/** Entries with the minute in which each was written. Two things that a desk has to ask about are missing on purpose. */
const written: readonly (readonly [minute: string, NewEntry])[] = [
  ['14:02', { kind: 'incident-started', account }],
  ['14:02', did('end-call', 'I have hung up')],
  ['14:03', said('money-leaving', 'no', 'No')],
  ['14:03', said('sign-in', 'yes', 'Yes')],
  ['14:03', said('happened', 'none', 'None of these')],
  ['14:06', did('delete-api-keys', 'Done')],
  ['14:09', did('freeze-account', 'Done')],
  ['14:15', did('contact-support', 'Done')],
  ['14:31', told(1, { kind: 'person', role: 'self', name: 'Made-up Person (sample)' })],
  [
    '14:32',
    told(2, {
      kind: 'narrative',
      text: 'SAMPLE: all of this is made up. A caller said he was from the exchange. He had me change the settings of an API key.',
    }),
  ],
  [
    '14:33',
    told(3, {
      kind: 'contact',
      channel: 'call',
      startedAt: at('13:20'),
      endedAt: at('14:01'),
      shown: '+00 00 0000',
      nameGiven: 'Sample Caller',
    }),
  ],
  ['14:34', told(4, { kind: 'noticed', at: at('13:58') })],
  [
    '14:35',
    told(5, { kind: 'api-key', label: 'sample key', last4: 'x7Qd', permissions: ['read', 'withdraw'] }),
  ],
  [
    '14:37',
    told(6, {
      kind: 'transaction',
      asset: 'USDT',
      amount: '1240',
      network: 'sample network',
      leftAt: at('13:52', 'exact'),
      to: 'SAMPLE-ADDRESS-1',
      txid: 'SAMPLE-TRANSACTION-1',
    }),
  ],
  [
    '14:38',
    told(7, {
      kind: 'transaction',
      asset: 'USDT',
      amount: '980.5',
      network: 'sample network',
      leftAt: at('13:54', 'exact'),
      to: 'SAMPLE-ADDRESS-2',
    }),
  ],
];

/** The record that `public/sample/` holds as a file. */
export const sample: IncidentRecord = {
  format: 'first-hour-record',
  version: 2,
  id: sampleId,
  entries: written.map(
    ([minute, entry], i): Entry => ({
      id: idOf(i + 1, 'entry'),
      recordedAt: `2026-01-15T${minute}:${String(10 + i)}.000+00:00`,
      zone,
      ...entry,
    }),
  ) as Entry[],
};
