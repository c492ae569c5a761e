import { type IncidentRecord, recordNumber } from '@/lib/incident/record';
import type { Reader } from './format';

/**
 * The name of a file, with the number that is also on paper, and for whom the copy is:
 * `first-hour-FH-7K2M-94QD-for-police.pdf`. One's own copy says nothing more.
 */
export const fileName = (
  { id }: Pick<IncidentRecord, 'id'>,
  suffix: string,
  reader: Reader | undefined = 'myself',
) => `first-hour-${recordNumber(id)}${reader === 'myself' ? '' : `-for-${reader}`}${suffix}`;
