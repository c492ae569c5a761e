import { fold } from '@/lib/secrets/marks';
import { names } from './names';

export type NameKind = keyof typeof names;

interface Name {
  kind: NameKind;
  /** The words in front of it, without spaces. */
  before: string;
}

const separators = /[\s_'’-]+/g;

const entries = Object.entries(names).flatMap(([kind, list]) =>
  list.split(/\s+/).map((name) => {
    const words = fold(name).replaceAll('-', '+').split('+');
    return { word: words.at(-1) ?? '', kind: kind as NameKind, before: words.slice(0, -1).join('') };
  }),
);

const byWord = new Map<string, Name[]>();
for (const { word, ...name } of entries) byWord.set(word, [...(byWord.get(word) ?? []), name]);

/** The words at which a name ends. */
export const nameWords: readonly string[] = [...byWord.keys()];

/** What the word between two offsets names, null where it is no name: `key` alone is none, `API key` is. */
export function nameAt(lower: string, start: number, end: number): NameKind | null {
  const candidates: readonly Name[] = byWord.get(fold(lower.slice(start, end))) ?? [];
  if (candidates.length === 0) return null;
  const before = fold(lower.slice(Math.max(0, start - 24), start)).replace(separators, '');
  return candidates.find((name) => before.endsWith(name.before))?.kind ?? null;
}
