import { expect, test } from 'vitest';
import { did, exchange, incident } from '@/lib/flow/incident.fixture';
import type { FactData } from '@/lib/incident/facts';
import { milestonesIn } from './milestones';

const at = (time: string) => ({ precision: 'minute', at: `2026-01-01T${time}:00.000+00:00` }) as const;
const told = (n: number, data: FactData) =>
  ({ kind: 'fact-recorded', fact: `00000000-0000-4000-8000-00000000000${n}`, data }) as const;

test('The milestones are the earliest of each kind, and nothing where nobody told one', () => {
  expect(milestonesIn(incident(exchange))).toEqual({});
  const entries = incident(
    exchange,
    told(1, { kind: 'contact', channel: 'sms', startedAt: at('10:30') }),
    told(2, { kind: 'account-change', change: 'api-key-created', changedAt: at('10:10') }),
    told(3, { kind: 'contact', channel: 'call', startedAt: { precision: 'unknown' } }),
    told(4, { kind: 'noticed', at: at('11:00') }),
    did('end-call'),
    did('delete-api-keys', exchange),
    did('freeze-account', exchange),
  );
  const deleted = entries.find((one) => one.kind === 'action-done' && one.action === 'delete-api-keys');
  expect(milestonesIn(entries)).toEqual({
    contact: at('10:10'),
    noticed: at('11:00'),
    contained: { precision: 'exact', at: deleted?.recordedAt },
  });
});
