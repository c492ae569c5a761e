import { titleOf } from '@/components/site/account-name';
import { citedContent } from '@/components/ui/cited-content';
import { asked } from '@/lib/content/asked';
import { authorities } from '@/lib/content/authorities/registry';
import { supportLines } from '@/lib/content/authorities/support-lines';
import { actions } from '@/lib/content/catalogue';
import { citedIn } from '@/lib/content/cited';
import { playbookAccounts } from '@/lib/content/playbooks';
import type { LocaleId } from '@/lib/i18n/locales';
import { notesIn } from '@/lib/i18n/notes';
import { versionOf } from '@/lib/i18n/version';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';
import type { PlaybookAccount } from '@/lib/playbook/schema';

/** What is known of one account, or what holds for all, under the id of its file. */
interface Group {
  id: string;
  title: string;
  facts: readonly { citation: Citation; says: string }[];
}

/** A word of our own vocabulary, such as `withdrawal-address`, which no screen of a provider shows. */
const isCode = /^[a-z]+(-[a-z]+)*$/;

/** The texts in a value: an address, a menu path, a button, the subjects of emails. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return isCode.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [value.en];
  return Object.values(value).flatMap(textsIn);
}

/** The facts of an account: what stands in a step as a sentence, else the texts in its value. */
function factsOf(locale: LocaleId, account: PlaybookAccount): Group['facts'] {
  const notes = new Map<string, string>(
    actions.flatMap((action) =>
      notesIn(locale, account, action).map(({ text }, i) => [`playbook/notes/${action.id}/${i}`, text]),
    ),
  );
  return citedIn(account).map(({ path, value }) => ({
    citation: value,
    says: notes.get(path) ?? ('value' in value ? textsIn(value.value).join(' · ') : ''),
  }));
}

const plainly = (all: readonly { sources: readonly Citation[] }[]) =>
  all.flatMap(({ sources }) => sources).map((citation) => ({ citation, says: '' }));

function groupsIn(locale: LocaleId): Group[] {
  const t = getWords(locale);
  const all = [
    ...playbookAccounts.map((account) => ({
      id: account.id,
      title: t('about.sources.for', { provider: titleOf(t, account) }),
      facts: factsOf(locale, account),
    })),
    { id: 'general', title: t('about.sources.general'), facts: plainly([...actions, ...asked]) },
    { id: 'offices', title: t('report.title'), facts: plainly([...authorities, ...supportLines]) },
  ];
  return all.filter(({ facts }) => facts.length > 0);
}

/** Each source once, with what it bears out. */
function groupContent(locale: LocaleId, { facts }: Group) {
  const keyOf = ({ source, checked, confidence }: Citation) =>
    [source.title, source.url, checked, confidence].join(' ');
  const sources = new Map(facts.map(({ citation }) => [keyOf(citation), citation]));
  return [...sources].map(([key, citation]) => ({
    says: [...new Set(facts.filter((fact) => keyOf(fact.citation) === key).map(({ says }) => says))].filter(
      Boolean,
    ),
    cited: citedContent(locale, [citation]),
  }));
}
export type FactsContent = ReturnType<typeof groupContent>;

const made = new Map<LocaleId, ReadonlyMap<string, string>>();

/** The files of a language, by the id of their group. */
export function factFiles(locale: LocaleId): ReadonlyMap<string, string> {
  const before = made.get(locale);
  if (before) return before;
  const files = new Map(
    groupsIn(locale).map((group) => [group.id, JSON.stringify(groupContent(locale, group))] as const),
  );
  made.set(locale, files);
  return files;
}

/** A digest of all files of a language. It is part of their addresses, so that a file never changes. */
export const factsVersion = (locale: LocaleId) => versionOf([...factFiles(locale).values()]);

/** The groups with a file, by id, in words. */
export const factGroups = (locale: LocaleId) => groupsIn(locale).map(({ id, title }) => ({ id, title }));
