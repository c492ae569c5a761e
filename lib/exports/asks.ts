import { caseNumbers } from '@/lib/incident/case-numbers';
import { isTaken } from '@/lib/incident/facts';
import { factsOf, mainAccount } from '@/lib/incident/fold';
import { escapeBidi, escapeInvisible } from '@/lib/wording/escape';
import { atRisk, notStopped, pendingIn } from './at-risk';
import { type Block, ours } from './document';
import type { Handover } from './format';

/** What the reader is asked to do, a line each; nothing in one's own copy. */
export function asks({ reader, record: { entries }, language: { say, nameOf } }: Handover): Block[] {
  const main = mainAccount(entries);
  const provider = nameOf(main);
  const taken = factsOf(entries, 'transaction').some(({ data }) => isTaken(data));
  const open = main?.kind === 'exchange' ? notStopped(entries, main) : [];
  const report = factsOf(entries, 'police-report').find(({ data }) => data.number)?.data.number;
  const ticket = caseNumbers(entries)[0]?.number;
  const asked: Record<typeof reader, readonly (readonly [id: string, when: boolean])[]> = {
    police: [
      [report ? 'add' : 'report', true],
      ['hold', taken],
      [taken ? 'who-got' : 'logs-of', main !== null],
    ],
    exchange: [
      ...open.map((action) => [action, true] as const),
      ['pending', pendingIn(entries).length > 0],
      ['hold-back', taken],
      ['logs', true],
      [ticket ? 'answer-in' : 'answer', true],
    ],
    myself: [],
  };
  return asked[reader].flatMap(([id, when]) =>
    when
      ? [
          ours(
            say(`print.asks.${id}`, {
              provider,
              number: escapeInvisible((id === 'add' ? report : ticket) ?? ''),
            }),
          ),
        ]
      : [],
  );
}

/** What can still be lost, a line for each account, and what is on its way out. */
export function stillOpen({ record: { entries }, language: { say, nameOf } }: Handover): Block[] {
  const pending = pendingIn(entries).map(({ amount, asset }) => [amount, asset].filter(Boolean).join(' '));
  const lines = atRisk(entries).map(({ account, open }) => {
    const what = open.map((action) => say(`names.${action}.title`, { provider: nameOf(account) })).join('; ');
    return say('print.at-risk.not-done', { account: nameOf(account, true), what });
  });
  return [
    ...lines,
    ...(pending.length > 0
      ? [say('print.at-risk.pending', { what: escapeBidi(pending.filter(Boolean).join(', ')) })]
      : []),
  ].map(ours);
}
