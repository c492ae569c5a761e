import type { StorageFault } from './incident-storage';

/** An error of our own, beside those of the browser. */
export class StorageError extends Error {
  constructor(readonly fault: StorageFault) {
    super(fault);
  }
}

/** How long a browser may take to open or delete a database, in milliseconds; some never answer. */
const patience = 5_000;

/** How long reading or writing may take, in milliseconds: a long record on a slow phone takes seconds. */
export const longPatience = 20_000;

/**
 * The result of `work`, or a refusal if the browser does not answer in time. `work` may still complete later, so a
 * retry must expect its result to be there.
 */
export function inTime<Value>(
  work: Promise<Value>,
  why: () => StorageFault,
  limit = patience,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new StorageError(why())), limit);
  });
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

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
