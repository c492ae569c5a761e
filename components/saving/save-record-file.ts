import { saveFile } from '@/components/ui/save-file';
import { fileName } from '@/lib/exports/file-name';
import { toInstant } from '@/lib/incident/moment';
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
  const bare = () => ({ text: canonicalJson(record), give: saveFile });
  const sealed = import('./sealed-file').then(({ sealedFile }) => sealedFile(record)).catch(bare);
  const late = new Promise<ReturnType<typeof bare>>((resolve) => setTimeout(() => resolve(bare()), patience));
  const { text, give } = await Promise.race([sealed, late]);
  const isTaken = await give(fileName(record, '.json'), 'application/json', text);
  if (isTaken !== false) noteTakenOut(slot, record.entries.length);
}

/**
 * Notes how many entries are in a file that can be opened again, and when it was saved. On the screen alone while some
 * are unsaved: if they never reach the disk, the file holds more than the record that comes back.
 */
export function noteTakenOut(slot: string, takenOut: number) {
  const isKept = incidents.getState().unsaved.size === 0;
  void incidents.label(slot, { takenOut, takenOutAt: toInstant(new Date()) }, isKept);
}
