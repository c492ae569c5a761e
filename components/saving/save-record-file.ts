import { saveFile } from '@/components/ui/save-file';
import { fileName } from '@/lib/exports/file-name';
import { canonicalJson } from '@/lib/incident/record';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';

/** How long the file waits for the code that computes its fingerprint, in milliseconds. */
const patience = 2_000;

/**
 * Saves the whole record as its JSON file, at once. If the code for the fingerprint cannot be fetched in time, the file
 * has none, and opens all the same.
 */
export async function saveRecordFile({ slot, record }: LoadedRecord) {
  const bare = () => canonicalJson(record);
  const sealed = import('@/lib/incident/record-file').then(({ writeFile }) => writeFile(record), bare);
  const late = new Promise<string>((resolve) => setTimeout(() => resolve(bare()), patience));
  const text = await Promise.race([sealed, late]);
  saveFile(fileName(record, '.json'), 'application/json', text);
  noteTakenOut(slot, record.entries.length);
}

/**
 * Notes how many entries are in a file that can be opened again. Not while some are unsaved, since their place may
 * still change.
 */
export function noteTakenOut(slot: string, takenOut: number) {
  if (incidents.getState().unsaved.size === 0) void incidents.label(slot, { takenOut });
}
