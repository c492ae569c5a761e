/** What a page says to the worker. */
export type ToWorker =
  /** Somebody asked for the newer version. */
  | { type: 'SKIP_WAITING' }
  /** Keep no more, and answer on the port: a worker that is at work holds up the newer one. */
  | { type: 'STOP' }
  /**
   * Somebody is on the first of these pages. Keep what they may need next, or all there is; or only look at what is
   * kept of that.
   */
  | { type: 'KEEP'; paths: readonly string[]; what: 'next' | 'all' | 'look' };

/** What the worker says on the port that came with `KEEP`: at first, after each file, and at the end. */
export interface Progress {
  /** Of so many files, so many were looked at, and so many are kept. */
  files: number;
  seen: number;
  kept: number;
  /** How much room all files of the language take. */
  bytes: number;
}
