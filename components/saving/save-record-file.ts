import { saveFile } from '@/components/ui/save-file';
import { fileName } from '@/lib/exports/registry';
import { canonicalJson } from '@/lib/incident/record';
import { incidents } from '@/lib/store/device';
import type { Held } from '@/lib/store/incident-store';

/**
 * Hands the whole record to the browser as its JSON file, at once. Where the part that works out the
 * fingerprint cannot be fetched, the file has none, and opens all the same.
 */
export async function saveRecordFile({ slot, record }: Held) {
  const text = await import('@/lib/incident/record-file').then(
    ({ writeFile }) => writeFile(record),
    () => canonicalJson(record),
  );
  saveFile(fileName(record, '.json'), 'application/json', text);
  noteTakenOut(slot, record.entries.length);
}

/** So many entries are in a file now that can be opened again. Of what is not stored yet, the place may still change. */
export function noteTakenOut(slot: string, takenOut: number) {
  if (incidents.getState().unsaved.size === 0) void incidents.label(slot, { takenOut });
}
