import actions from '@/lib/content/messages/en/actions.json' with { type: 'json' };
import about from '@/lib/content/messages/en/ui/about.json' with { type: 'json' };
import check from '@/lib/content/messages/en/ui/check.json' with { type: 'json' };
import entries from '@/lib/content/messages/en/ui/entries.json' with { type: 'json' };
import errors from '@/lib/content/messages/en/ui/errors.json' with { type: 'json' };
import facts from '@/lib/content/messages/en/ui/facts.json' with { type: 'json' };
import forms from '@/lib/content/messages/en/ui/forms.json' with { type: 'json' };
import print from '@/lib/content/messages/en/ui/print.json' with { type: 'json' };
import record from '@/lib/content/messages/en/ui/record.json' with { type: 'json' };
import report from '@/lib/content/messages/en/ui/report.json' with { type: 'json' };
import respond from '@/lib/content/messages/en/ui/respond.json' with { type: 'json' };
import saving from '@/lib/content/messages/en/ui/saving.json' with { type: 'json' };
import secrets from '@/lib/content/messages/en/ui/secrets.json' with { type: 'json' };
import site from '@/lib/content/messages/en/ui/site.json' with { type: 'json' };
import start from '@/lib/content/messages/en/ui/start.json' with { type: 'json' };
import support from '@/lib/content/messages/en/ui/support.json' with { type: 'json' };
import type { LocaleId } from './locales';
import { pseudo } from './pseudo';

const en = {
  about,
  actions,
  check,
  entries,
  errors,
  facts,
  forms,
  print,
  record,
  report,
  respond,
  saving,
  secrets,
  site,
  start,
  support,
};

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
