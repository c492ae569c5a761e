import type { AccountRef } from './account';
import type { Stamp } from './entry';
import { append, type IncidentRecord, recordVersion } from './record';

/**
 * The record of a check-up of these accounts, begun now.
 *
 * @param stamps one for its start, and one for each account
 */
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
