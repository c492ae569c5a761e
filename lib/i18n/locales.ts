/** A language is one line here and one folder of messages. */
export const locales = [
  { id: 'en', dir: 'ltr', name: 'English', listed: true, formats: 'en-GB' },
  // Generated from English at build time: longer, accented, right to left. Never offered; it reveals hard-wired strings
  // and layouts that assume a direction. https://www.unicode.org/cldr/ names it ar-XB.
  { id: 'ar-XB', dir: 'rtl', name: 'Pseudo', listed: false, formats: 'en-GB' },
] as const;

type Locale = (typeof locales)[number];
export type LocaleId = Locale['id'];

export const listedLocales = locales.filter(({ listed }) => listed);
export const findLocale = (id: string): Locale | undefined => locales.find((locale) => locale.id === id);
