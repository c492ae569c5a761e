import { factsOf } from '@/lib/incident/fold';
import type { IncidentRecord } from '@/lib/incident/record';
import type { Format } from './format';

const pdf = <const Id extends string>(id: Id, paper: 'A4' | 'Letter', suffix: string) => ({
  id,
  suffix,
  mediaType: 'application/pdf',
  reopens: true as const,
  load: async () => (await import('./pdf')).renderOn(paper),
  lacks: async () => (await import('./pdf')).lacks,
});

/** All formats. */
export const formats = [
  pdf('pdf', 'A4', '.pdf'),
  {
    id: 'json',
    suffix: '.json',
    mediaType: 'application/json',
    reopens: true,
    load: async () => (await import('./json')).render,
  },
  {
    id: 'text',
    suffix: '.txt',
    mediaType: 'text/plain;charset=utf-8',
    load: async () => (await import('./text')).render,
  },
  pdf('pdf-letter', 'Letter', '-letter.pdf'),
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
    suits: ({ entries }) => factsOf(entries, 'transaction').length > 0,
    load: async () => (await import('./transactions-csv')).render,
  },
  {
    id: 'stix',
    suffix: '-stix.json',
    mediaType: 'application/stix+json;version=2.1',
    load: async () => (await import('./stix')).render,
  },
  {
    id: 'calendar',
    suffix: '.ics',
    mediaType: 'text/calendar;charset=utf-8',
    suits: ({ entries }) =>
      factsOf(entries, 'next-check').some(({ data }) => data.dueAt && 'at' in data.dueAt),
    load: async () => (await import('./calendar')).render,
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof formats)[number]['id'];

/** The formats that suit a record. */
export const formatsFor = (record: IncidentRecord): readonly (typeof formats)[number][] =>
  formats.filter((format: Format) => format.suits?.(record) ?? true);
