import { titleOf } from '@/components/site/account-name';
import { citedContent } from '@/components/ui/cited-content';
import { accounts } from '@/lib/content/accounts/registry';
import { asked } from '@/lib/content/asked';
import { authorities } from '@/lib/content/authorities/registry';
import { supportLines } from '@/lib/content/authorities/support-lines';
import { effect, lies, turns } from '@/lib/content/call-script';
import { actions } from '@/lib/content/catalogue';
import { checkUp } from '@/lib/content/check-up';
import {
  accountFacts,
  actionFacts,
  askedFacts,
  checkUpFacts,
  type FactInWords,
  lineFacts,
  officeFacts,
  scriptFacts,
} from '@/lib/i18n/fact-words';
import { fetchedFiles } from '@/lib/i18n/fetched-files';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';
import { citationKey } from '@/lib/playbook/citations';

/** What is known of one account, or what holds for all, under the id of its file. */
interface Group {
  id: string;
  title: string;
  facts: readonly FactInWords[];
}

function groupsIn(locale: LocaleId): Group[] {
  const t = getWords(locale);
  const ofAll = [
    ...actions.flatMap((action) => actionFacts(locale, action)),
    ...asked.flatMap((question) => askedFacts(locale, question)),
    ...checkUp.flatMap((item) => checkUpFacts(locale, item)),
    ...turns.flatMap((turn) => scriptFacts(locale, 'turn', turn)),
    ...lies.flatMap((lie) => scriptFacts(locale, 'lie', lie)),
    ...scriptFacts(locale, 'effect', effect),
  ];
  const ofOffices = [
    ...authorities.flatMap((office) => officeFacts(locale, office)),
    ...supportLines.flatMap((line) => lineFacts(locale, line)),
  ];
  const all = [
    ...accounts.map((account) => ({
      id: account.id,
      title: t('about.sources.for', { provider: titleOf(t, account) }),
      facts: accountFacts(locale, account),
    })),
    { id: 'general', title: t('about.sources.general'), facts: ofAll },
    { id: 'offices', title: t('report.title'), facts: ofOffices },
  ];
  return all.filter(({ facts }) => facts.length > 0);
}

/** Each source once, with what it bears out. */
function groupContent(locale: LocaleId, { facts }: Group) {
  const bySource = new Map<string, { citation: Citation; says: Set<string> }>();
  for (const { citation, says } of facts) {
    const key = citationKey(citation);
    const said = bySource.get(key)?.says ?? [];
    bySource.set(key, { citation, says: new Set([...said, says]) });
  }
  return [...bySource.values()].map(({ citation, says }) => ({
    says: [...says],
    cited: citedContent(locale, [citation]),
  }));
}
export type FactsContent = ReturnType<typeof groupContent>;

/** The files of a language, by the id of their group. */
export const factFiles = fetchedFiles((locale) =>
  groupsIn(locale).map((group) => [group.id, groupContent(locale, group)] as const),
);

/** The groups with a file, by id, in words. */
export const factGroups = (locale: LocaleId) => groupsIn(locale).map(({ id, title }) => ({ id, title }));
