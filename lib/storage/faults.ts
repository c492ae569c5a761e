import type { StorageFault } from './incident-storage';

/** A refusal of our own, beside those that browsers have names for. */
export class StorageError extends Error {
  constructor(readonly fault: StorageFault) {
    super(fault);
  }
}

/** How long a browser may take to open or to delete a database, in milliseconds; some never answer. */
const patience = 5_000;

/** How long it may take to read or to write, in milliseconds: a long record on a slow phone takes seconds. */
export const longPatience = 20_000;

/**
 * What `work` comes to, or a refusal where the browser does not answer in time. It may still be done later:
 * whoever tries again must find that.
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

/** Names of errors, by the Indexed Database API 3.0 and the browsers. */
const faults: Record<string, StorageFault> = {
  QuotaExceededError: 'full',
  ConstraintError: 'overtaken',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  // Where there is no such thing at all.
  ReferenceError: 'unavailable',
  TypeError: 'unavailable',
};

export function faultOf(error: unknown): StorageFault {
  if (error instanceof StorageError) return error.fault;
  return faults[error instanceof Error || error instanceof DOMException ? error.name : ''] ?? 'failed';
}

/** Whether the browser has let go of the connection; `UnknownError` is what WebKit says of it. */
export const isClosed = (error: unknown) =>
  error instanceof DOMException && ['InvalidStateError', 'UnknownError'].includes(error.name);
