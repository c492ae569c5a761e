import { messages as english } from '@/lib/content/messages/en';
import type { LocaleId } from './locales';
import { pseudo } from './pseudo';

/** All words of one language, by namespace. English defines the shape of the others. */
export type Messages = typeof english;

/** Applies a function to every message of a tree and keeps its shape. */
export function mapMessages<Tree>(tree: Tree, change: (message: string) => unknown): Tree {
  if (typeof tree === 'string') return change(tree) as Tree;
  const entries = Object.entries(tree as object).map(([key, value]) => [key, mapMessages(value, change)]);
  return Object.fromEntries(entries) as Tree;
}

/** Keys that begin with `@` are notes for translators (lib/content/messages/README.md). */
function withoutNotes<Tree>(tree: Tree): Tree {
  if (typeof tree !== 'object' || tree === null) return tree;
  const kept = Object.entries(tree).filter(([key]) => !key.startsWith('@'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutNotes(value)])) as Tree;
}

const en = withoutNotes(english);

const catalogues: Record<LocaleId, () => Messages> = {
  en: () => en,
  'ar-XB': () => mapMessages(en, pseudo),
};

/** The words of a language as ICU messages. */
export const messagesOf = (locale: LocaleId): Messages => catalogues[locale]();
