import type { AccountRef } from './account';
import type { Stamp } from './entry';
import { append, type IncidentRecord, recordVersion } from './record';

/** The record of a check-up of these accounts, begun now; `stamp` is asked for each entry. */
export function startCheckUp(
  id: string,
  accounts: readonly AccountRef[],
  stamp: () => Stamp,
): IncidentRecord {
  const started: IncidentRecord = {
    format: 'first-hour-record',
    version: recordVersion,
    id,
    entries: [{ ...stamp(), kind: 'check-up-started' }],
  };
  return accounts.reduce(
    (record, account) => append(record, { kind: 'account-added', account }, stamp()),
    started,
  );
}
