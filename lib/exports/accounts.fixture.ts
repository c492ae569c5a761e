import type { AccountRef } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import type { IncidentRecord } from '@/lib/incident/record';
import { added, binance, entriesOf, google, seen, told } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import type { Handover } from './format';
import { installedFonts } from './pdf/record.fixture';
import { handOver, partsFor } from './readers';

export const unknown = { kind: 'device', id: 'first-device' };
export const done = (action: string, account?: AccountRef): NewEntry => ({
  kind: 'action-done',
  action,
  seen,
  ...(account && { account }),
});
export const recordOf = (...what: NewEntry[]): IncidentRecord => ({
  format: 'first-hour-record',
  version: 2,
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  entries: entriesOf(...what),
});
export const handed = (record: IncidentRecord): Handover => ({
  ...handOver(record, partsFor('myself'), english, '2026-11-22T14:40:00.000+11:00'),
  loadFont: installedFonts().load,
});

/** Two accounts of ours and one of another version, each with something done. */
export const several = [
  done('end-call'),
  added(binance),
  done('delete-api-keys', binance),
  done('freeze-account', binance),
  added(google),
  done('change-password', google),
  added(unknown),
  done('contact-support', unknown),
  told(1, { kind: 'account', userId: '88', loginEmail: 'a…@example.com' }),
];
