import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onSocket } from './nginx';

/** Serves the build by a real Caddy with the configuration that the build wrote for it, on a socket in its own folder. */
export function startCaddy() {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  const socketPath = join(folder, 'socket');
  const config = join(folder, 'Caddyfile');
  writeFileSync(
    config,
    `{
       admin off
     }
     http://localhost {
       bind unix/${socketPath}
       root * ${resolve('out')}
       import ${resolve('hosting/Caddyfile')}
     }`,
  );
  const server = spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: 'ignore',
  });
  return onSocket(socketPath, server, folder);
}
