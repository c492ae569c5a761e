import { type Given, type Jobs, jobs, type Result, type Watch } from './jobs';
import type { FromWorker, ToWorker } from './messages';

/** What a page needs of a worker. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listen: (event: Event) => void): void;
  terminate(): void;
}

/** What the worker said of a job; null if it cannot do it. */
type Answer = { value: unknown } | null;

interface Waiting {
  watch: Watch;
  settle: (answer: Answer) => void;
}

/** Milliseconds without a word, after which a worker counts as dead: more than the check of the longest text takes. */
const silence = 30_000;

/**
 * Runs jobs in a worker, so that the page is never held, and in the page itself where none can be had, where it cannot
 * do the job, or where it died.
 *
 * @param start makes the worker, for the first job
 */
export function createBackground<Of extends Jobs>(here: Of, start: () => WorkerLike) {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerLike | null | undefined;
  let last = 0;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const heard = () => {
    clearTimeout(watchdog);
    if (waiting.size > 0) watchdog = setTimeout(giveUp, silence);
  };
  const settle = (id: number, answer: Answer) => {
    waiting.get(id)?.settle(answer);
    waiting.delete(id);
  };
  const giveUp = () => {
    worker?.terminate();
    worker = null;
    for (const id of waiting.keys()) settle(id, null);
    heard();
  };
  const onMessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'progress') waiting.get(data.id)?.watch.onProgress?.(data.done);
    else settle(data.id, data.type === 'result' ? { value: data.value } : null);
    heard();
  };
  const started = (): WorkerLike | null => {
    try {
      const made = start();
      made.addEventListener('message', onMessage);
      made.addEventListener('error', (event) => {
        // Else a page reports it as an error of its own.
        event.preventDefault();
        giveUp();
      });
      made.addEventListener('messageerror', giveUp);
      return made;
    } catch {
      return null;
    }
  };

  const ask = async (name: string, watch: Watch, given?: readonly [unknown]): Promise<Answer> => {
    if (worker === undefined) worker = started();
    if (!worker) return null;
    const to = worker;
    last += 1;
    const id = last;
    const stop = () => to.postMessage({ id, isStopped: true });
    const answered = new Promise<Answer>((settle) => waiting.set(id, { watch, settle }));
    try {
      to.postMessage({ id, name, ...(given && { given }) });
    } catch {
      waiting.delete(id);
      return null;
    }
    if (watch.signal?.aborted) stop();
    watch.signal?.addEventListener('abort', stop);
    if (waiting.size === 1) heard();
    const answer = await answered;
    watch.signal?.removeEventListener('abort', stop);
    return answer;
  };

  return {
    /** Fetches the code of a job, where it will run. Rejects if it cannot be fetched. */
    async load(name: keyof Of & string): Promise<void> {
      if (!(await ask(name, {}))) await here[name]?.();
    },

    /** Runs a job. Rejects with the error it has in the page, after it failed in the worker. */
    async run<Name extends keyof Of & string>(
      name: Name,
      given: Given<Of, Name>,
      watch: Watch = {},
    ): Promise<Result<Of, Name>> {
      const answer = await ask(name, watch, [given]);
      if (answer) return answer.value as Result<Of, Name>;
      const job = await here[name]?.();
      return (await job?.(given as never, watch)) as Result<Of, Name>;
    },
  };
}

/** The background of this page. */
export const background = createBackground(
  jobs,
  () => new Worker(new URL('./worker.ts', import.meta.url)) as WorkerLike,
);
