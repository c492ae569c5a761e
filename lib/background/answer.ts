import type { Jobs, Watch } from './jobs';
import type { FromWorker, ToWorker } from './messages';

/** The worker's side of its channel to the page. */
interface Channel {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<ToWorker>) => void): void;
}

/** Does in a worker what the page asks for. It logs nothing: what it is given may hold a secret. */
export function answer(page: Channel, jobs: Jobs): void {
  const running = new Map<number, AbortController>();

  const work = async (name: string, given: readonly [unknown] | undefined, watch: Watch) => {
    const load = jobs[name];
    if (!load) throw new Error('no such job');
    const job = await load();
    return given && job(given[0] as never, watch);
  };

  page.addEventListener('message', ({ data }) => {
    const { id } = data;
    if ('isStopped' in data) return running.get(id)?.abort();
    const stopper = new AbortController();
    running.set(id, stopper);
    const onProgress = (done: number) => page.postMessage({ id, type: 'progress', done });
    work(data.name, data.given, { onProgress, signal: stopper.signal })
      .then(
        (value) => page.postMessage({ id, type: 'result', value }),
        () => page.postMessage({ id, type: 'failed' }),
      )
      .finally(() => running.delete(id));
  });
}
