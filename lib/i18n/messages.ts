import type { LocaleId } from './locales';
import about from './messages/en/about.json' with { type: 'json' };
import actions from './messages/en/actions.json' with { type: 'json' };
import check from './messages/en/check.json' with { type: 'json' };
import entries from './messages/en/entries.json' with { type: 'json' };
import errors from './messages/en/errors.json' with { type: 'json' };
import facts from './messages/en/facts.json' with { type: 'json' };
import forms from './messages/en/forms.json' with { type: 'json' };
import print from './messages/en/print.json' with { type: 'json' };
import record from './messages/en/record.json' with { type: 'json' };
import report from './messages/en/report.json' with { type: 'json' };
import respond from './messages/en/respond.json' with { type: 'json' };
import saving from './messages/en/saving.json' with { type: 'json' };
import secrets from './messages/en/secrets.json' with { type: 'json' };
import site from './messages/en/site.json' with { type: 'json' };
import start from './messages/en/start.json' with { type: 'json' };
import support from './messages/en/support.json' with { type: 'json' };
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
