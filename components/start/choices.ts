import { listIn } from '@/components/site/list';
import { playbookAccounts } from '@/lib/content/playbooks';
import { siblingsOf } from '@/lib/content/siblings';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { domainsOf, linksOf } from '@/lib/playbook/account-facts';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import type { Choice, ChoiceRow } from './choice';

/** What stands on the provider's own address, to tell it from others by. */
function hostOf(account: PlaybookAccount): string | null {
  const home = linksOf(account)['home']?.value;
  return domainsOf(account)[0] ?? (home ? new URL(home).host : null);
}

/** Which other firms have a like name; null where there are none. */
function siblingsIn(locale: LocaleId, account: PlaybookAccount): string | null {
  const named = siblingsOf(account).map(({ name }) => name);
  if (named.length === 0) return null;
  const firms = listIn(locale, 'conjunction', named);
  return getWords(locale)('start.which.siblings', { count: named.length, firms });
}

/** More named accounts of one kind than this stand behind a row. */
const most = 1;

/**
 * The accounts to choose from, in words, in the order of the registry: those that are asked for most, then by kind, many
 * of one kind behind a row and what fits any of it after them, then what fits anybody.
 */
export function choicesIn(locale: LocaleId): ChoiceRow[] {
  const t = getWords(locale);
  const placed = (place: 'first' | 'last' | undefined) =>
    playbookAccounts.filter(({ order }) => order === place).map((one) => choiceIn(locale, one));
  const others = placed(undefined);
  const ofKinds = [...new Set(others.map(({ kind }) => kind))].flatMap((kind): ChoiceRow[] => {
    const choices = others.filter((one) => one.kind === kind && !one.isAny);
    const any = others.filter((one) => one.kind === kind && one.isAny);
    const names = listIn(
      locale,
      'disjunction',
      choices.map(({ name }) => name),
    );
    const title = t(`start.which.more.${kind}`, { count: choices.length, names });
    return [...(choices.length > most ? [{ title, choices }] : choices), ...any];
  });
  return [...placed('first'), ...ofKinds, ...placed('last')];
}

function choiceIn(locale: LocaleId, account: PlaybookAccount): Choice {
  const t = getWords(locale);
  const { kind, id, name } = account;
  return {
    kind,
    id,
    name: name ?? t(`start.which.any.${kind}`),
    hint: name === null ? t(`start.which.hint.${kind}`) : '',
    domain: hostOf(account),
    siblings: siblingsIn(locale, account),
    ...(name === null && { isAny: true }),
  };
}
