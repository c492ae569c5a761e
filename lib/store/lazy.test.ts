import { expect, test } from 'vitest';
import { createLazy } from './lazy';

/** Counts how often it is loaded; rejects while `network.isGone`. */
function counted() {
  const network = { isGone: false, loads: 0 };
  const lazy = createLazy(async () => {
    network.loads += 1;
    if (network.isGone) throw new Error('Failed to load chunk');
    return 'loaded';
  });
  return { network, lazy };
}

test('All who ask share one load, before and after it ends', async () => {
  const { network, lazy } = counted();
  expect(lazy.value).toBeNull();
  expect(await Promise.all([lazy.load(), lazy.load()])).toEqual(['loaded', 'loaded']);
  expect(await lazy.load()).toBe('loaded');
  expect([lazy.value, network.loads]).toEqual(['loaded', 1]);
});

test('A failure reaches all who asked, and the next to ask tries again', async () => {
  const { network, lazy } = counted();
  network.isGone = true;
  const both = await Promise.allSettled([lazy.load(), lazy.load()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect([lazy.value, network.loads]).toEqual([null, 1]);
  network.isGone = false;
  expect(await lazy.load()).toBe('loaded');
  expect(network.loads).toBe(2);
});

test('Loading ahead is silent when it fails, and is what a later load finds when it does not', async () => {
  const { network, lazy } = counted();
  const aTask = () => new Promise((done) => setTimeout(done));
  network.isGone = true;
  lazy.ahead();
  expect(network.loads).toBe(0);
  await aTask();
  expect([lazy.value, network.loads]).toEqual([null, 1]);
  network.isGone = false;
  lazy.ahead();
  await aTask();
  expect([lazy.value, network.loads]).toEqual(['loaded', 2]);
  expect(await lazy.load()).toBe('loaded');
  expect(network.loads).toBe(2);
});
