import { expect, test } from 'vitest';
import { did, exchange, incident, said } from '@/lib/flow/incident.fixture';
import { situationOf } from '@/lib/flow/situation';
import { markOfStatus } from './mark-of';

test('What waits for another device is struck on the line, and what was done is not', () => {
  const watched = [said('contact', 'remote-control'), did('cut-remote-access'), did('end-call')];
  const entries = incident(
    exchange,
    ...watched,
    said('device', 'no-other'),
    did('delete-api-keys', exchange),
  );
  const { statuses } = situationOf(exchange, entries);
  const markFor = (id: string) => {
    const status = statuses.get(id);
    return status && markOfStatus(status);
  };
  expect(statuses.get('freeze-account')?.entry.kind).toBe('question-answered');
  expect(markFor('freeze-account')).toBe('blocked');
  expect(markFor('delete-api-keys')).toBe('done');
});
