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
