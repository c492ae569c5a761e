import './jitless';
import * as z from 'zod/mini';
import { recordFile, schemaId } from './record-file';

/**
 * The JSON Schema (draft 2020-12) of a record file, generated from the schema the app itself parses with. It cannot
 * express that ids differ, that the first entry starts the record, and that the fingerprint fits.
 */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(recordFile, {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'ref',
  });
  const title = 'First Hour record';
  const description =
    'All entries of one incident, append-only, and the fingerprint after each. An entry that names no account is of ' +
    'the whole incident, or of its main account: the first that was named and not removed. Earlier versions named ' +
    'an account of kind `exchange` by its id as `provider`, one at a time.';
  return { $schema, $id: schemaId, title, description, ...rest };
}
