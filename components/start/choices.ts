import { accounts } from '@/lib/content/accounts/registry';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Choice } from './account-rows';

/** The accounts to choose from, in words; those that fit any provider last within their kind. */
export function choicesIn(locale: LocaleId): Choice[] {
  const t = getWords(locale);
  return accounts.map(({ id, kind, name, playbook }) => ({
    kind,
    id,
    name: name ?? t(`start.which.any.${kind}`),
    hint: t(`start.which.hint.${kind}`),
    domain: name && playbook.links['home'] ? new URL(playbook.links['home'].value).host.replace(/^www\./, '') : null,
  }));
}
