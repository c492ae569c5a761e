// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../seal/command.mjs';

// Runs a TypeScript program of the project, which Node 20 cannot: `node lib/testing/run-typescript.mjs
// <file>.program.ts [arguments]`. Its arguments begin at `process.argv[2]`.
process.argv.splice(1, 1);
await runnerImport(join(root, process.argv[1] ?? ''), {
  configFile: false,
  logLevel: 'error',
  root,
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
});
