import { saveFile } from '@/components/ui/save-file';
import { fileName } from '@/lib/exports/registry';
import { canonicalJson, type IncidentRecord } from '@/lib/incident/record';

/**
 * Hands the whole record to the browser as its JSON file, at once. Where the part that works out the
 * fingerprint cannot be fetched, the file has none, and opens all the same.
 */
export async function saveRecordFile(record: IncidentRecord) {
  const text = await import('@/lib/incident/record-file').then(
    ({ writeFile }) => writeFile(record),
    () => canonicalJson(record),
  );
  saveFile(fileName(record, '.json'), 'application/json', text);
}
