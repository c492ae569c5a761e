import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { sealFolder } from '@/lib/seal/seal.mjs';
import { answers, freePort, serve } from '@/lib/seal/serve.mjs';

/** A server of its own, with the build in out/ until `deploys`: then another build is there, and no file of the first. */
export interface Site {
  readonly url: string;
  deploys(): void;
  stop(): void;
}

export async function startSite(locale: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'first-hour-deploy-'));
  const [served, next] = [join(folder, 'served'), join(folder, 'next')];
  cpSync('out', served, { recursive: true });
  cpSync('out', next, { recursive: true });
  makeAnother(next);
  const port = await freePort();
  const server = serve(port, served, false);
  const url = `http://localhost:${port}`;
  await answers(`${url}/${locale}/`);
  return {
    url,
    deploys() {
      renameSync(served, join(folder, 'gone'));
      renameSync(next, served);
    },
    stop() {
      server.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    },
  };
}

const reversed = (text: string) => [...text].reverse().join('');

/**
 * Makes of a build what the next one would be: another id, other names for scripts and styles, other words, and
 * pages sealed anew. A real second build would take half a minute for each story.
 */
function makeAnother(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const id = basename(dirname(files.find((file) => file.endsWith('_buildManifest.js')) ?? ''));
  const names = new Map(
    files
      .filter((file) => /^_next.static.chunks.*\.(js|css)$/.test(file))
      .map((file) => [basename(file), reversed(basename(file, extname(file))) + extname(file)]),
  );
  const renamed = (name: string) => names.get(name) ?? name;
  for (const file of files.filter((one) => /\.(html|txt|js|css)$/.test(one))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8')
      .replace(/[\w~-]+\.(js|css)\b/g, renamed)
      .replaceAll(id, reversed(id))
      .replaceAll('First Hour', 'Later Hour');
    writeFileSync(path, text);
    renameSync(path, join(dirname(path), renamed(basename(file))));
  }
  renameSync(join(folder, '_next/static', id), join(folder, '_next/static', reversed(id)));
  const { problems } = sealFolder(folder);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
