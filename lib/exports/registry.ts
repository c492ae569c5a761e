import { type IncidentRecord, recordNumber } from '@/lib/incident/record';
import type { Format } from './format';

/** Every format a record can be handed over in. */
export const formats = [
  {
    id: 'json',
    suffix: '.json',
    mediaType: 'application/json',
    load: async () => (await import('./json')).render,
  },
  {
    id: 'text',
    suffix: '.txt',
    mediaType: 'text/plain;charset=utf-8',
    load: async () => (await import('./text')).render,
  },
  {
    id: 'timeline-csv',
    suffix: '-timeline.csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./timeline-csv')).render,
  },
  {
    id: 'transactions-csv',
    suffix: '-transactions.csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./transactions-csv')).render,
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]['id'];

/** `first-hour-FH-7K2M-94QD.json`: the short name that also stands on paper. */
export const fileName = ({ id }: Pick<IncidentRecord, 'id'>, suffix: string) =>
  `first-hour-${recordNumber(id)}${suffix}`;
