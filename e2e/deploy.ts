import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { sealFolder } from '@/lib/seal/seal.mjs';
import { answers, freePort, serve } from '@/lib/seal/serve.mjs';

/**
 * A server of its own that serves the build in out/, and after `deploys` another build without any file of the first.
 */
export interface Site {
  readonly url: string;
  /** For files of a story; gone with the server. */
  readonly folder: string;
  /** Puts up the next build; `change` may spoil it, in a folder of its own. */
  deploys(change?: (folder: string) => void): void;
  /** Takes the server away, and puts it up again at the same address. */
  dies(): Promise<void>;
  rises(): Promise<void>;
  stop(): void;
}

/** The next build, made once for all stories of a worker. */
let another: string | undefined;
function anotherBuild(): string {
  if (another) return another;
  const made = mkdtempSync(join(tmpdir(), 'first-hour-next-'));
  process.on('exit', () => rmSync(made, { recursive: true }));
  makeAnother('out', made);
  another = made;
  return made;
}

export async function startSite(locale: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'first-hour-deploy-'));
  const served = join(folder, 'served');
  symlinkSync(resolve('out'), served, 'dir');
  let copies = 0;
  function deploys(change?: (folder: string) => void) {
    const next = join(folder, 'next');
    let build = anotherBuild();
    if (change) {
      build = join(folder, `build-${copies++}`);
      // The same files under other names: a change must take away before it writes.
      execFileSync('cp', ['-Rl', anotherBuild(), build]);
      change(build);
    }
    symlinkSync(build, next, 'dir');
    renameSync(next, served);
  }
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let server = serve(port, served, false);
  await answers(`${url}/${locale}/`);
  return {
    url,
    folder,
    deploys,
    async dies() {
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
    async rises() {
      server = serve(port, served, false);
      await answers(`${url}/${locale}/`);
    },
    stop() {
      server.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    },
  };
}

const reversed = (text: string) => [...text].reverse().join('');

/**
 * Makes the next build out of a build: another id, other names for scripts, styles and folders of words, other words,
 * and freshly sealed pages. A real second build would take half a minute for each story.
 */
function makeAnother(from: string, to: string) {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(from, join(one.parentPath, one.name)).replaceAll('\\', '/'));
  const ids = files.flatMap((file) => file.match(/(?:^_next\/static|words)\/([0-9a-f]{12})\//)?.[1] ?? []);
  const chunks = files
    .filter((file) => /^_next\/static\/chunks\/.*\.(js|css)$/.test(file))
    .map((file) => basename(file));
  const names = new Map([
    ...ids.map((id) => [id, reversed(id)] as const),
    ...chunks.map((name) => [name, reversed(basename(name, extname(name))) + extname(name)] as const),
  ]);
  const renamed = (text: string) => text.replace(/[\w~-]+(\.(js|css))?/g, (name) => names.get(name) ?? name);
  for (const file of files) {
    const path = join(to, renamed(file));
    const bytes = readFileSync(join(from, file));
    const isText = /\.(html|txt|js|css|json)$/.test(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, isText ? renamed(`${bytes}`).replaceAll('First Hour', 'Later Hour') : bytes);
  }
  const { problems } = sealFolder(to);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
