import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
}

// Debian installs it outside the path of ordinary users.
const env = { ...process.env, PATH: [process.env['PATH'], '/usr/sbin'].join(delimiter) };

/** The folder for nginx's own files. */
function nginxFolder() {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8', env });
  return stderr?.match(/--conf-path=(\S+)\/nginx\.conf/)?.[1];
}

/**
 * Serves the build by a real nginx with the configuration that the build wrote for it, as the current user. It listens
 * on a socket in its own folder, so that it needs no port.
 *
 * @param more texts to serve beside the build, by path
 */
export async function startNginx(more: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const served = join(folder, 'served');
  mkdirSync(served);
  for (const name of readdirSync('out')) symlinkSync(resolve('out', name), join(served, name));
  for (const [path, text] of Object.entries(more)) {
    mkdirSync(join(served, path, '..'), { recursive: true });
    writeFileSync(join(served, path), text);
  }
  const socketPath = join(folder, 'socket');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr crit;
     events {}
     http {
       include ${nginxFolder()}/mime.types; access_log off;
       ${temporary.map((what) => `${what}_temp_path ${folder}/${what};`).join(' ')}
       server { listen unix:${socketPath}; root ${served}; include ${resolve('hosting/nginx.conf')}; }
     }`,
  );
  const args = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
  const server = spawn('nginx', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return onSocket(socketPath, server, folder);
}

/** A server of a test, which listens on a socket in a folder of its own. */
export function onSocket(socketPath: string, server: ChildProcess, folder: string) {
  const ended = once(server, 'exit');
  return {
    asks: asksOver(socketPath),
    async stop() {
      server.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const asksOver = (socketPath: string) => (path: string) =>
  new Promise<Answer>((answer, fail) => {
    const asked = request({ socketPath, path, headers: { host: 'localhost' } }, (got) => {
      got.resume();
      answer({ status: got.statusCode ?? 0, headers: got.headers });
    });
    asked.on('error', fail).end();
  });
