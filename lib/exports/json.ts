import { type IncidentRecord, recordNumber } from '@/lib/incident/record';
import { writeFile } from '@/lib/incident/record-file';

/** The record as a file to go on with elsewhere, and for a checker to check. */
export const json = {
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  render: (record: IncidentRecord) => writeFile(record),
} as const;

/** `first-hour-FH-7K2M-94QD.json`: the short name that also stands on paper. */
export const fileName = (record: IncidentRecord, extension: string) =>
  `first-hour-${recordNumber(record.id)}.${extension}`;
