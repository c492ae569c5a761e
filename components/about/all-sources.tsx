import { Fragment } from 'react';
import { titleOf } from '@/components/site/account-name';
import { Cited } from '@/components/ui/cited';
import { citedContent } from '@/components/ui/cited-content';
import { asked } from '@/lib/content/asked';
import { authorities } from '@/lib/content/authorities/registry';
import { supportLines } from '@/lib/content/authorities/support-lines';
import { actions } from '@/lib/content/catalogue';
import { playbookAccounts } from '@/lib/content/playbooks';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { Citation } from '@/lib/playbook/citation';
import { citationsFor } from '@/lib/playbook/citations';

/** Every source of ours, once each, with the day it was last checked. */
export function AllSources({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  const general = unique([...actions, ...asked].flatMap(({ sources }) => sources));
  const own = playbookAccounts.map((account) => ({
    title: t('about.sources.for', { provider: titleOf(t, account) }),
    // What a reader must know of each stands beside it at the step, and in facts.json.
    sources: except(
      general,
      actions.flatMap((action) => citationsFor(account, action)),
    ).map(({ note: _, ...citation }) => citation),
  }));
  const offices = except(
    general,
    [...authorities, ...supportLines].flatMap(({ sources }) => sources),
  );
  return [
    ...own,
    { title: t('about.sources.general'), sources: general },
    { title: t('report.title'), sources: offices },
  ]
    .filter(({ sources }) => sources.length > 0)
    .map(({ title, sources }) => (
      <Fragment key={title}>
        <h3 className="mt-8">{title}</h3>
        <Cited cited={citedContent(locale, sources)} />
      </Fragment>
    ));
}

const unique = (citations: readonly Citation[]) => [
  ...new Map(citations.map((citation) => [citation.source.title, citation])).values(),
];

const except = (others: readonly Citation[], citations: readonly Citation[]) =>
  unique(citations).filter(({ source }) => !others.some((other) => other.source.title === source.title));
