import { expect, test } from 'vitest';
import { did, exchange, incident } from '@/lib/flow/incident.fixture';
import type { FactData } from '@/lib/incident/facts';
import { milestonesIn } from './milestones';

const at = (time: string) => ({ precision: 'minute', at: `2026-01-01T${time}:00.000+00:00` }) as const;
const told = (n: number, data: FactData) =>
  ({ kind: 'fact-recorded', fact: `00000000-0000-4000-8000-00000000000${n}`, data }) as const;

test('The milestones are the earliest of each kind, with a row for what is rare only where it was told', () => {
  expect(milestonesIn(incident(exchange))).toEqual([
    { name: 'contact' },
    { name: 'noticed' },
    { name: 'contained' },
  ]);
  const entries = incident(
    exchange,
    told(1, { kind: 'contact', channel: 'sms', startedAt: at('10:30') }),
    told(2, { kind: 'account-change', change: 'api-key-created', changedAt: at('10:10') }),
    told(3, { kind: 'contact', channel: 'call', startedAt: { precision: 'unknown' } }),
    told(4, { kind: 'noticed', at: at('11:00') }),
    told(5, { kind: 'remote-access', startedAt: at('10:20') }),
    told(6, { kind: 'site', url: 'example.org' }),
    did('end-call'),
    did('delete-api-keys', exchange),
    did('freeze-account', exchange),
  );
  const deleted = entries.find((one) => one.kind === 'action-done' && one.action === 'delete-api-keys');
  expect(milestonesIn(entries)).toEqual([
    // A change that the person made years before is no contact.
    { name: 'contact', at: at('10:30') },
    { name: 'remote-access', at: at('10:20') },
    { name: 'account-change', at: at('10:10') },
    { name: 'noticed', at: at('11:00') },
    { name: 'contained', at: { precision: 'exact', at: deleted?.recordedAt } },
  ]);
});
