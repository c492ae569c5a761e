import { StorageError } from './in-time';
import type { StorageFault } from './incident-storage';

/** Faults by error name, as in the Indexed Database API 3.0 and the browsers. */
const faults: Record<string, StorageFault> = {
  QuotaExceededError: 'full',
  ConstraintError: 'overtaken',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  // IndexedDB does not exist here.
  ReferenceError: 'unavailable',
  TypeError: 'unavailable',
};

export function faultOf(error: unknown): StorageFault {
  if (error instanceof StorageError) return error.fault;
  return faults[error instanceof Error || error instanceof DOMException ? error.name : ''] ?? 'failed';
}

/** Whether the browser has closed the connection; WebKit reports that as `UnknownError`. */
export const isClosed = (error: unknown) =>
  error instanceof DOMException && ['InvalidStateError', 'UnknownError'].includes(error.name);
