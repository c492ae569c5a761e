import { canonicalJson, type IncidentRecord, recordNumber } from '@/lib/incident/record';

/** The record as a file to go on with elsewhere: its canonical JSON, so that the same record is the same file. */
export const json = {
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  render: canonicalJson,
} as const;

/** `first-hour-FH-7K2M-94QD.json`: the short name that also stands on paper. */
export const fileName = (record: IncidentRecord, extension: string) =>
  `first-hour-${recordNumber(record.id)}.${extension}`;
