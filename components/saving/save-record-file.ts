import { saveFile } from '@/components/ui/save-file';
import { fileName, json } from '@/lib/exports/json';
import type { IncidentRecord } from '@/lib/incident/record';

/** Hands the record to the browser as its JSON file. */
export const saveRecordFile = (record: IncidentRecord) =>
  saveFile(fileName(record, json.extension), json.mediaType, json.render(record));
