import { createHash } from 'node:crypto';

/** A digest of files that can be fetched. It is part of their addresses, so that a file never changes. */
export const versionOf = (files: readonly string[]): string =>
  createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
