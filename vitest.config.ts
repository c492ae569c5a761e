import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{lib,components,app}/**/*.test.{ts,tsx}'],
    setupFiles: 'lib/testing/setup.fixture.ts',
    // Processor time is counted by process, so that a thread would be charged with its neighbours' work.
    pool: 'forks',
    // Loading our modules anew for each file would take as long as the tests.
    isolate: false,
    maxWorkers: availableParallelism(),
    tags: [{ name: 'slow', description: 'About a second of a processor or more, or measures growth' }],
    // Room for a slow machine: a test waits for what it wants to see, never for a time to pass.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
