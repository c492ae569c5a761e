import type { ReadFile } from '@/lib/incident/record-file';

/**
 * Why something that seems not to be told may have been told all the same: the end of the file is missing, something in
 * it was changed, parts are left out of it, or entries are of a newer version.
 */
export type Unseen = 'short' | 'changed' | 'newer' | 'left-out';

/** What a desk does not see of a record, the worst first. */
export function unseenIn({ record, sequence, fit }: Pick<ReadFile, 'record' | 'sequence' | 'fit'>): Unseen[] {
  return [
    ...(fit.is === 'short' ? ['short' as const] : []),
    ...(fit.is === 'changed' || fit.is === 'miscounted' ? ['changed' as const] : []),
    ...(record.entries.some(({ kind }) => kind === 'newer') ? ['newer' as const] : []),
    ...(sequence.length > record.entries.length ? ['left-out' as const] : []),
  ];
}

/** Whether parts of a record are not here, or cannot be read here. */
export const isPartly = (file: Parameters<typeof unseenIn>[0]): boolean =>
  unseenIn(file).some((why) => why !== 'changed');
