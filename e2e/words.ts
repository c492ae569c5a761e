import { findAccount } from '@/lib/content/accounts/registry';
import { accountName as nameIn } from '@/lib/i18n/account-name';
import { findLocale, type LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { NameOf } from '@/lib/wording/language';

/** The words on the screen in one language, as the person reads them. */
export type Words = ReturnType<typeof wordsOf>;

export function wordsOf(locale: LocaleId) {
  const t = getWords(locale);
  const accountName: NameOf = (account, alone) => nameIn(account, t, alone);
  const nameOf = (id: string) => accountName(findAccount(id) ?? null);
  const formats = findLocale(locale)?.formats ?? locale;

  // The pages pass the actions' names to their client parts as `names`.
  const catalogued = (key: string) => key.replace(/^names\./, 'actions.');
  const say = Object.assign(
    (key: string, values?: Record<string, string | number>) => t(catalogued(key), values),
    { has: (key: string) => t.has(catalogued(key)) },
  );
  return {
    say,
    nameOf,
    accountName,
    /** An account's name by itself, as in a heading. */
    titleOf: (id: string) => accountName(findAccount(id) ?? null, true),
    /** The name of an action, as in its heading and every link to it. */
    title: (action: string, account = 'binance') =>
      say(`actions.${action}.title`, { provider: nameOf(account) }),
    /** The words with which the record says that it was done. */
    did: (action: string, account = 'binance') =>
      say(`actions.${action}.done`, { provider: nameOf(account) }),
    /** A calendar day without its year, for an instant with the device's own offset. */
    day: (instant: string) =>
      new Intl.DateTimeFormat(formats, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
        new Date(`${instant.slice(0, 10)}T00:00:00Z`),
      ),
    /** The beginning of a message, up to its first value, if a story does not know the value. */
    before: (key: string, value: string) => say(key, { [value]: '\u0000' }).split('\u0000')[0] ?? '',
  };
}

/** Matches a name by its beginning; a hint or a state may follow. */
export const startingWith = (text: string) =>
  new RegExp(`^\\s*${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
