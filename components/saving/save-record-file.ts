import { saveFile } from '@/components/ui/save-file';
import { fileName } from '@/lib/exports/file-name';
import { canonicalJson } from '@/lib/incident/record';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';

/** So long the file waits for what works out its fingerprint, in milliseconds. */
const patience = 2_000;

/**
 * Hands the whole record to the browser as its JSON file, at once. Where the part that works out the
 * fingerprint cannot be fetched in time, the file has none, and opens all the same.
 */
export async function saveRecordFile({ slot, record }: LoadedRecord) {
  const bare = () => canonicalJson(record);
  const sealed = import('@/lib/incident/record-file').then(({ writeFile }) => writeFile(record), bare);
  const late = new Promise<string>((resolve) => setTimeout(() => resolve(bare()), patience));
  const text = await Promise.race([sealed, late]);
  saveFile(fileName(record, '.json'), 'application/json', text);
  noteTakenOut(slot, record.entries.length);
}

/** So many entries are in a file now that can be opened again. Of what is not stored yet, the place may still change. */
export function noteTakenOut(slot: string, takenOut: number) {
  if (incidents.getState().unsaved.size === 0) void incidents.label(slot, { takenOut });
}
