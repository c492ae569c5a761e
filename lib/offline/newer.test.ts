import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What was asked of whom, in order. */
let asked: string[] = [];

/** A worker that answers on the port it is given. */
const worker = (name: string) => ({
  postMessage({ type }: { type: string }, ports: MessagePort[] = []) {
    asked.push(`${name}: ${type}`);
    ports[0]?.postMessage(null);
  },
});

function stands(waiting: ReturnType<typeof worker> | null) {
  const container = Object.assign(new EventTarget(), {
    register: async () => void asked.push('registers'),
    ready: Promise.resolve({ active: worker('old'), waiting }),
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('window', {
    setTimeout,
    location: { reload: () => void asked.push('loads') },
  });
  return container;
}

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('NODE_ENV', 'production');
  asked = [];
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test('the newer version is asked for once the old one keeps no more, and then the old one for nothing', async () => {
  const container = stands(worker('newer'));
  const { keepForLater } = await import('./keep');
  const { takeNewer } = await import('./newer');
  await takeNewer();
  await keepForLater(['/en/']);
  expect(asked).toEqual(['old: STOP', 'newer: SKIP_WAITING']);
  container.dispatchEvent(new Event('controllerchange'));
  expect(asked.at(-1)).toBe('loads');
});

test('one that another tab asked for already is loaded', async () => {
  stands(null);
  const { takeNewer } = await import('./newer');
  await takeNewer();
  expect(asked).toEqual(['old: STOP', 'loads']);
});
