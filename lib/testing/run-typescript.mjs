// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../seal/command.mjs';

// Runs a TypeScript program of the project by hand: `node lib/testing/run-typescript.mjs <file>.program.ts [arguments]`.
// Node 20 reads no TypeScript. The program finds its arguments from `process.argv[2]` on.
process.argv.splice(1, 1);
await runnerImport(join(root, process.argv[1] ?? ''), {
  configFile: false,
  logLevel: 'error',
  root,
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
});
