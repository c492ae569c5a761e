import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The path of a file that a test may write. Deleted when the test ends. */
export function scratchFile(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'first-hour-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}
