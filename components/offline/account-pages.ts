import { titleOf } from '@/components/site/account-name';
import { playbookAccounts } from '@/lib/content/playbooks';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { AccountPage } from './kept-accounts';

/** The pages of all accounts, in a language. */
export function accountPagesIn(locale: LocaleId): AccountPage[] {
  const t = getWords(locale);
  return playbookAccounts.map((account) => ({
    href: `/${locale}/respond/${account.id}/`,
    name: t('offline.steps', { provider: titleOf(t, account) }),
  }));
}
