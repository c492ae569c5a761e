import type { Label } from './playbook-facts';

/** A label in one of the languages of the provider's screens. */
export interface LabelText {
  lang: string;
  text: string;
}

/**
 * A label for a page in this language: as the provider's screens show it in that language, if known, then in English,
 * since the screens may be set to either. Never empty.
 */
export function labelIn(label: Label, locale: string): LabelText[] {
  const parts = locale.split('-');
  // From `pt-BR` to `pt`: a related language is closer than English.
  const tags = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  const lang = tags.find((tag) => Object.hasOwn(label, tag));
  const own = lang === undefined || lang === 'en' ? [] : [{ lang, text: label[lang] ?? '' }];
  return [...own, { lang: 'en', text: label.en }];
}
