import { giveFile } from '@/components/ui/give-file';
import type { IncidentRecord } from '@/lib/incident/record';
import { writeFile } from '@/lib/incident/record-file';

/** The text of the whole record with its fingerprint, and what hands it over. */
export const sealedFile = async (record: IncidentRecord) => ({
  text: await writeFile(record),
  give: giveFile,
});
