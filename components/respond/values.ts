import { accountName } from '@/lib/i18n/account-name';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { factValues } from '@/lib/playbook/fact-values';
import type { PlaybookAccount } from '@/lib/playbook/schema';

/** What the words of an action take on the pages of an account, or on those of the whole incident. */
export function valuesIn(locale: LocaleId, account: PlaybookAccount | null) {
  return factValues(account, accountName(account, getWords(locale)), locale);
}
