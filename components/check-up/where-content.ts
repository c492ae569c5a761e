import { citedContent } from '@/components/ui/cited-content';
import { hostOf, officialWords } from '@/components/ui/official-words';
import { type CheckUpItem, checkUp } from '@/lib/content/check-up';
import { playbookAccounts } from '@/lib/content/playbooks';
import { pathWords } from '@/lib/i18n/action-words';
import { fetchedFiles } from '@/lib/i18n/fetched-files';
import type { LocaleId } from '@/lib/i18n/locales';
import { notesIn } from '@/lib/i18n/notes';
import { getWords } from '@/lib/i18n/words';
import { linksOf, notesOf, pathsOf } from '@/lib/playbook/account-facts';
import type { Citation } from '@/lib/playbook/citation';
import { citationKey } from '@/lib/playbook/citations';
import { labelIn } from '@/lib/playbook/label';
import type { Place } from '@/lib/playbook/playbook-facts';
import type { PlaybookAccount } from '@/lib/playbook/schema';
import { brakeContent } from './brake-content';

/** What an account's own pages say of the things of a check-up that are looked at in accounts of its kind. */
function whereContent(locale: LocaleId, account: PlaybookAccount) {
  const own = checkUp.filter(({ kind }) => kind === account.kind);
  const brake = brakeContent(locale, account);
  return {
    items: Object.fromEntries(own.map((item) => [item.id, itemContent(locale, account, item)])),
    ...(brake && { brake }),
  };
}

function itemContent(locale: LocaleId, account: PlaybookAccount, item: CheckUpItem) {
  const steps = item.steps.map((step) => stepWhere(locale, account, step));
  const { action, says } = item.notes ?? { action: '', says: [] };
  const notes = notesIn(locale, account, { id: action }).filter((note) => says.includes(note.says));
  const noted = notesOf(account, { id: action }).filter(({ value }) => says.includes(value.says));
  const cited = [...steps.flatMap((step) => step.cited), ...noted];
  const once = [...new Map(cited.map((one) => [citationKey(one), one])).values()];
  return {
    steps: Object.fromEntries(steps.map(({ id, where }) => [id, where])),
    ...(notes.length > 0 && {
      notes: notes.map(({ text, confidence }) =>
        confidence === 'high' ? text : `${text} ${getWords(locale)('respond.source.less-sure')}`,
      ),
    }),
    sources: citedContent(locale, once),
  };
}

function stepWhere(locale: LocaleId, account: PlaybookAccount, step: CheckUpItem['steps'][number]) {
  const t = getWords(locale);
  const link = step.link === undefined ? undefined : linksOf(account)[step.link];
  const found = (step.paths ?? []).flatMap((id) => pathsOf(account)[id] ?? []);
  const all: Partial<Record<string, readonly (Citation & { value: Place })[]>> =
    account.playbook.places ?? {};
  // The first of the places is what the link and the path lead to.
  const places = (step.places === undefined ? [] : (all[step.places] ?? [])).slice(1);
  const opens = (url: string) => ({
    ...officialWords(t, url),
    label: t('site.open-host', { host: hostOf(url) }),
  });
  return {
    id: step.id,
    where: {
      ...(link && { link: opens(link.value) }),
      ...(found.length > 0 && { paths: found.map(({ value }) => pathWords(locale, value)) }),
      ...(places.length > 0 && {
        places: places.map(({ value: { name, url, path } }) => ({
          name: labelIn(name, locale),
          ...(url && { link: opens(url) }),
          ...(path && { paths: pathWords(locale, path) }),
          ...(!url && !path && { unknown: t('respond.no-way') }),
        })),
      }),
    },
    // The address of a site’s start vouches for nothing that a step says.
    cited: [...found, ...(link && step.link !== 'home' ? [link] : []), ...places] as Citation[],
  };
}

/** The facts of an account, by the id of a thing to look at. */
export type WhereContent = ReturnType<typeof whereContent>;
export type ItemWhere = ReturnType<typeof itemContent>;
export type StepWhere = ReturnType<typeof stepWhere>['where'];

/** The files of a language, by the account that is asked for. */
export const whereFiles = fetchedFiles((locale) =>
  playbookAccounts.map((account) => [account.id, whereContent(locale, account)] as const),
);
