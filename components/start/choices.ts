import { listIn } from '@/components/site/list';
import { playbookAccounts } from '@/lib/content/playbooks';
import { ledTo, siblingsOf } from '@/lib/content/siblings';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { domainsOf, linksOf } from '@/lib/playbook/account-facts';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import type { Choice } from './account-rows';

/** What stands on the provider's own address, to tell it from others by. */
function hostOf(account: PlaybookAccount): string | null {
  const home = linksOf(account)['home']?.value;
  return domainsOf(account)[0] ?? (home ? new URL(home).host : null);
}

/** Which other firms have a like name, or which of those this playbook is for; null where there are none. */
function siblingsIn(locale: LocaleId, account: PlaybookAccount): string | null {
  const others = siblingsOf(account);
  const key = others.length > 0 ? 'start.which.siblings' : 'start.which.led-here';
  const named = (others.length > 0 ? others : ledTo(account)).map(({ name }) => name);
  if (named.length === 0) return null;
  return getWords(locale)(key, { count: named.length, firms: listIn(locale, 'conjunction', named) });
}

/** The accounts to choose from, in words, in the order of the registry. */
export function choicesIn(locale: LocaleId): Choice[] {
  const t = getWords(locale);
  return playbookAccounts.map((account) => ({
    kind: account.kind,
    id: account.id,
    name: account.name ?? t(`start.which.any.${account.kind}`),
    hint: t(`start.which.hint.${account.kind}`),
    domain: hostOf(account),
    siblings: siblingsIn(locale, account),
  }));
}
