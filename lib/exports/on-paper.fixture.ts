import type { NewEntry } from '@/lib/incident/entry';
import { told } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';
import { recordOf } from './accounts.fixture';
import { documentOf } from './document-of';
import type { Reader } from './format';
import { handOver, partsFor } from './readers';

/** What a reader gets on paper of a record with these entries, and parts of that. */
export const paperOf = (reader: Reader, ...what: NewEntry[]) =>
  documentOf(handOver(recordOf(...what), partsFor(reader), english, '2026-11-22T14:40:00.000+11:00', reader));
export const sectionOf = (id: string, reader: Reader, ...what: NewEntry[]) =>
  paperOf(reader, ...what).sections.find((section) => section.id === id)?.blocks ?? [];
export const linesOf = (id: string, reader: Reader, ...what: NewEntry[]) =>
  sectionOf(id, reader, ...what).flatMap((block) => (block.kind === 'words' ? block.text : []));
export const timelineOf = (reader: Reader, ...what: NewEntry[]) =>
  sectionOf('timeline', reader, ...what).flatMap((block) =>
    block.kind === 'timeline' ? block.days.flatMap(({ lines }) => lines) : [],
  );

export const at = { precision: 'exact', at: '2026-11-22T13:52:00.000+11:00' } as const;
export const left = told(1, { kind: 'transaction', asset: 'USDT', amount: '5', leftAt: at });
