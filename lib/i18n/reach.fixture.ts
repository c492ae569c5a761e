import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root, textOf } from '@/lib/testing/project.fixture';
import { type WordSet, wordSets } from './by-need';

interface Part {
  of: readonly string[];
  text: string;
}

/** The contents of each `<WordsFor of={…}>` or the like with the sets it fetches, and the rest of the file. */
function split(text: string): { outside: string; parts: Part[] } {
  const parts: Part[] = [];
  const outside = text.replace(
    /<(WordsFor|BetterWith) of=\{([^}]*)\}([\s\S]*?)<\/\1>/g,
    (_, tag: string, of: string, inside: string) => {
      const listed = /^\w+$/.test(of.trim())
        ? (new RegExp(`const ${of.trim()} = (\\[[^\\]]*\\])`).exec(text)?.[1] ?? '')
        : of;
      const sets = quoted(listed).filter((name): name is WordSet => name in wordSets);
      // Parts that do without missing words must ask whether they are here.
      const counts = tag === 'WordsFor' || text.includes('say.has(');
      parts.push({ of: counts ? sets.flatMap((set) => [...wordSets[set]]) : [], text: inside });
      return '';
    },
  );
  return withOwn(outside, parts);
}

/** A component of the same file that only one part uses has the words of that part. */
function withOwn(text: string, parts: readonly Part[]): { outside: string; parts: Part[] } {
  const shown = [...text.matchAll(/^(?:export )?function ([A-Z]\w*)\([\s\S]*?^}$/gm)];
  const uses = (where: string, name: string) => new RegExp(`<${name}\\b`).test(where);
  for (const [own, name = ''] of shown) {
    const part = parts.find((one) => uses(one.text, name));
    const rest = text.replace(own, '');
    if (!part || uses(rest, name)) continue;
    const others = parts.map((one) => (one === part ? { ...one, text: `${one.text}\n${own}` } : one));
    return withOwn(rest, others);
  }
  return { outside: text, parts: [...parts] };
}

/** Quoted strings; of a template, the beginning. */
const quoted = (text: string) => [...text.matchAll(/['`]([^'`$]+)/g)].map(([, one = '']) => one);

/** The file that an import means, or null for a package. */
function resolve(from: string, to: string): string | null {
  const base = to.startsWith('@/') ? join(root, to.slice(2)) : join(dirname(from), to);
  if (!/^[.@]\//.test(to) && !to.startsWith('../')) return null;
  return [base, `${base}.ts`, `${base}.tsx`].find((file) => /\.tsx?$/.test(file) && existsSync(file)) ?? null;
}

interface Import {
  file: string;
  names: readonly string[];
}

function importsOf(file: string, text: string): Import[] {
  const found = text.matchAll(/^import (?!type\b)([^;]*?) from '([^']+)';/gm);
  return [...found].flatMap(([, what = '', to = '']) => {
    const at = resolve(file, to);
    const names = what.replace(/\btype \w+/g, '').match(/\w+/g) ?? [];
    return at && names.length > 0 ? [{ file: at, names }] : [];
  });
}

/** Files that are fetched on demand. */
const fetchedBy = (file: string, text: string) =>
  [...text.matchAll(/(?<!typeof )\bimport\('([^']+)'\)/g)].flatMap(([, to = '']) => resolve(file, to) ?? []);

interface Spoken {
  file: string;
  key: string;
  /** The namespaces available at that place, from the page or fetched by a part. */
  has: readonly string[];
}

/** Every key that the scripts of a page may use, with the words available at that place. */
export function spokenOn(page: string, key: RegExp): Spoken[] {
  const seen = new Map<string, Spoken[]>();
  const visit = (file: string, has: readonly string[], isClient: boolean) => {
    const text = textOf(file).replace(/\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '');
    const runs = isClient || text.startsWith("'use client'");
    const id = `${file} ${runs} ${[...has].toSorted().join()}`;
    if (seen.has(id)) return;
    const { outside, parts } = split(text);
    const body = outside.replace(/^import [^;]*;/gm, '');
    const within = [{ text: body, has }, ...parts.map(({ of, text }) => ({ text, has: [...has, ...of] }))];
    const said = within.flatMap(({ text, has }) =>
      [...text.matchAll(key)].map(([, said = '']) => ({ file: relative(root, file), key: said, has })),
    );
    seen.set(id, runs ? said : []);
    for (const { file: to, names } of importsOf(file, text)) {
      const isUsed = (where: string) => names.some((name) => new RegExp(`\\b${name}\\b`).test(where));
      for (const { text, has } of within) if (isUsed(text)) visit(to, has, runs);
    }
    const all = [...new Set(within.flatMap(({ has }) => has))];
    for (const to of fetchedBy(file, text)) visit(to, all, runs);
  };
  const file = join(root, page);
  const text = textOf(file);
  // Passed on by the page itself, or by what encloses all of it.
  const givers = [text, ...importsOf(file, text).map((one) => textOf(one.file))];
  const handed = givers.flatMap((one) => quoted(/<Words[^>]*? of=\{\[([^\]]*)\]\}/.exec(one)?.[1] ?? ''));
  const everywhere = quoted(
    /everywhere[^=]*= \[([^\]]*)\]/.exec(textOf('components/site/words.tsx'))?.[1] ?? '',
  );
  visit(file, [...handed, ...everywhere], false);
  return [...seen.values()].flat();
}
