// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<() => void>} */
const left = new Set();

// Nothing is awaited on exit, so everything is undone synchronously, in reverse order.
process.on('exit', () => {
  for (const undo of [...left].reverse()) undo();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/**
 * Undoes something when this process ends, however it ends, or earlier.
 *
 * @param {() => void} undo
 * @returns {() => void} undoes it now; a second time it does nothing
 */
export function atTheEnd(undo) {
  const once = () => {
    if (left.delete(once)) undo();
  };
  left.add(once);
  return once;
}

/** A new folder, and what removes it. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'first-hour-chaos-'));
  const options = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };
  return { path, remove: atTheEnd(() => rmSync(path, options)) };
}
