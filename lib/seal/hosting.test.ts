import { expect, test } from 'vitest';
import { background, caching, headers, lasting, worker } from './headers.mjs';
import { hostingFiles } from './hosting.mjs';

const files = hostingFiles();

for (const [path, text] of Object.entries(files))
  test(`every header is told to who reads ${path}`, () => {
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    for (const folder of lasting) expect(text).toContain(folder.slice(1));
    for (const { path, policy } of [worker, background]) {
      expect(text).toContain(path.slice(1));
      expect(text).toContain(policy);
    }
    expect(text).toContain(caching.forever);
  });

test('no value would break out of the quotes it is put into', () => {
  for (const value of [
    ...Object.values(headers),
    ...Object.values(caching),
    worker.policy,
    background.policy,
  ])
    expect(value).not.toMatch(/["\\$\n{}]/);
});

test('hosts that add up headers are told of each once', () => {
  const [text = ''] = (files['out/_headers'] ?? '').split(`\n${worker.path}\n`);
  expect(text).not.toContain(caching.otherwise);
  for (const name of Object.keys(headers)) expect(text.split(`${name}:`), name).toHaveLength(2);
  // Cloudflare's limit.
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
});
