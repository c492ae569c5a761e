import { messages as en } from '@/lib/content/messages/en';
import type { LocaleId } from './locales';
import { pseudo } from './pseudo';

/** All words of one language, by namespace. English is the form the others must have. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

/** Applies a function to every message of a catalogue and keeps its shape. */
export function mapMessages<Tree>(tree: Tree, change: (message: string) => unknown): Tree {
  if (typeof tree === 'string') return change(tree) as Tree;
  const entries = Object.entries(tree as object).map(([key, value]) => [key, mapMessages(value, change)]);
  return Object.fromEntries(entries) as Tree;
}

const catalogues: Record<LocaleId, () => Messages> = {
  en: () => en,
  'ar-XB': () => mapMessages(en, pseudo),
};

/** The words of a language as ICU messages. */
export const messagesOf = (locale: LocaleId): Messages => catalogues[locale]();
