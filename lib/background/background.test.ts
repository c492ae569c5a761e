import { describe, expect, test, vi } from 'vitest';
import { checkText } from '@/lib/message-check/check-text';
import { answer } from './answer';
import { createBackground, background as ofThePage, type WorkerLike } from './background';
import type { Jobs, Watch } from './jobs';

type Kind = 'there' | 'here';

/** Jobs that say where they ran. */
const jobsOf = (where: Kind, changed: Jobs = {}) => ({
  say: async () => async (what: string, _: Watch) => `${what} ${where}`,
  count:
    async () =>
    async (to: number, { onProgress, signal }: Watch) => {
      for (let n = 1; n <= to && !signal?.aborted; n++) {
        onProgress?.(n);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return signal?.aborted ? null : where;
    },
  ...changed,
});

/** A worker in this thread: what goes there and back is copied, as between threads. */
function fakeWorker(jobs: Jobs = jobsOf('there')) {
  const { port1: page, port2: thread } = new MessageChannel();
  const events = new EventTarget();
  const worker = {
    postMessage: (message: unknown) => page.postMessage(message),
    addEventListener: (type: string, listen: (event: never) => void) => {
      const to = type === 'message' ? page : events;
      to.addEventListener(type, listen as unknown as EventListener);
    },
    terminate: vi.fn(() => page.close()),
  };
  page.start();
  answer(thread as unknown as Parameters<typeof answer>[0], jobs);
  thread.start();
  return {
    worker: worker as unknown as WorkerLike,
    terminate: worker.terminate,
    fails: (type: 'error' | 'messageerror') => {
      const event = new Event(type, { cancelable: true });
      events.dispatchEvent(event);
      return event;
    },
  };
}

const neverAnswers = { say: () => new Promise<never>(() => {}) };

describe('A job', () => {
  test('is done in the worker, which is made once and for the first of them', async () => {
    const start = vi.fn(() => fakeWorker().worker);
    const background = createBackground(jobsOf('here'), start);
    expect(start).not.toHaveBeenCalled();
    const said = await Promise.all([background.run('say', 'one'), background.run('say', 'two')]);
    expect(said).toEqual(['one there', 'two there']);
    expect(start).toHaveBeenCalledTimes(1);
  });

  test('says how far it is, and can be stopped', async () => {
    const background = createBackground(jobsOf('here'), () => fakeWorker().worker);
    const seen: number[] = [];
    const stopper = new AbortController();
    const onProgress = (n: number) => {
      seen.push(n);
      if (n === 3) stopper.abort();
    };
    expect(await background.run('count', 1_000, { onProgress, signal: stopper.signal })).toBeNull();
    expect(seen.slice(0, 3)).toEqual([1, 2, 3]);
    expect(seen.length).toBeLessThan(1_000);
  });

  test('that was stopped before it began is not done', async () => {
    const background = createBackground(jobsOf('here'), () => fakeWorker().worker);
    expect(await background.run('count', 1_000_000, { signal: AbortSignal.abort() })).toBeNull();
  });
});

describe('Where there is no worker', () => {
  const cannot = () => {
    throw new Error('refused by the policy');
  };

  test('the same is done in the page', async () => {
    const background = createBackground(jobsOf('here'), cannot);
    await background.load('say');
    expect(await background.run('say', 'one')).toBe('one here');
    expect(
      await ofThePage.run('checkText', { text: 'binance.com', hiding: { secrets: [], mark: '' } }),
    ).toEqual(checkText('binance.com'));
  });

  test('an error of the page is that of the job, and so is code that cannot be fetched', async () => {
    const broken = {
      say: async () => async (_: string) => Promise.reject(new Error('unreadable')),
      count: () => Promise.reject(new Error('no network')),
    };
    const background = createBackground(broken, cannot);
    await expect(background.run('say', '')).rejects.toThrow('unreadable');
    await expect(background.load('count')).rejects.toThrow('no network');
  });
});

describe('Where the worker fails', () => {
  test('in a job, this one is done in the page, and others still in the worker', async () => {
    const fails = { say: async () => () => Promise.reject(new Error('there')) };
    const background = createBackground(jobsOf('here'), () => fakeWorker(jobsOf('there', fails)).worker);
    expect(await background.run('say', 'one')).toBe('one here');
    expect(await background.run('count', 1)).toBe('there');
  });

  for (const type of ['error', 'messageerror'] as const)
    test(`with ${type}, all that waits and all that comes is done in the page`, async () => {
      const { worker, fails, terminate } = fakeWorker(jobsOf('there', neverAnswers));
      const background = createBackground(jobsOf('here'), () => worker);
      const waiting = [background.run('say', 'one'), background.run('say', 'two')];
      const event = fails(type);
      expect(await Promise.all(waiting)).toEqual(['one here', 'two here']);
      expect(await background.run('count', 1)).toBe('here');
      expect(terminate).toHaveBeenCalledTimes(1);
      // No error of the page: nobody need see it.
      expect(event.defaultPrevented).toBe(type === 'error');
    });

  test('without a word, the page does not wait for it for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const background = createBackground(
      jobsOf('here'),
      () => fakeWorker(jobsOf('there', neverAnswers)).worker,
    );
    const waiting = background.run('say', 'one');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await waiting).toBe('one here');
    vi.useRealTimers();
  });

  test('to be given what cannot be copied, it is done in the page', async () => {
    const background = createBackground(
      { call: async () => async (what: () => string) => what() },
      () => fakeWorker().worker,
    );
    expect(await background.run('call', () => 'called')).toBe('called');
  });
});

test('An answer of the message check can be copied between threads', () => {
  const text =
    'https://binance.com.evil.com/x support@coinbase.com +44 20 7946 0000 b\u0456nance.com @binance';
  const checked = checkText(text);
  expect(checked.found.length).toBeGreaterThan(3);
  expect(structuredClone(checked)).toEqual(checked);
});
