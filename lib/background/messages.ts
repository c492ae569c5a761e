/** To the worker. Without `given`, the code of a job is only fetched. */
export type ToWorker =
  | { id: number; name: string; given?: readonly [unknown] }
  | { id: number; isStopped: true };

/** From the worker. What failed there is done in the page, which then has its own error. */
export type FromWorker = { id: number } & (
  | { type: 'progress'; done: number }
  | { type: 'result'; value: unknown }
  | { type: 'failed' }
);
