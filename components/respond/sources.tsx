import { nameOf } from '@/components/site/account-name';
import { Fact, Facts } from '@/components/ui/facts';
import { Fold } from '@/components/ui/fold';
import { part } from '@/components/ui/part';
import { SourceLink, sourceDay } from '@/components/ui/source-link';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { citationsFor } from '@/lib/playbook/citations';
import type { ActionFacts, Citation, PlaybookAccount } from '@/lib/playbook/schema';

interface Props {
  locale: LocaleId;
  account: PlaybookAccount | null;
  action: ActionFacts;
}

/** Source, date checked and confidence, under every step. */
export function Sources({ locale, account, action }: Props) {
  const t = getWords(locale);
  const [first, ...more] = citationsFor(account, action);
  return (
    <section className={`${part} text-small text-soft`} aria-label={t('respond.source.label')}>
      {first ? (
        <Citations locale={locale} citations={[first]} />
      ) : (
        <p>
          {account
            ? t('respond.source.none', { provider: nameOf(t, account) })
            : t('respond.source.none-general')}
        </p>
      )}
      {more.length > 0 && (
        <Fold title={t('respond.source.more', { count: more.length })}>
          <div className="flow-4">
            <Citations locale={locale} citations={more} />
          </div>
        </Fold>
      )}
    </section>
  );
}

function Citations({ locale, citations }: { locale: LocaleId; citations: readonly Citation[] }) {
  const t = getWords(locale);
  return citations.map(({ source, checked, confidence, note }) => (
    <Facts key={source.title}>
      <Fact name={t('respond.source.source')}>
        {source.url ? (
          <SourceLink locale={locale} url={source.url} title={source.title} />
        ) : (
          <span lang="en">{source.title}</span>
        )}
        <br />
        {source.dated
          ? t('respond.source.dated', { day: sourceDay(locale, source.dated) })
          : t('respond.source.undated')}
      </Fact>
      <Fact name={t('respond.source.checked')}>{sourceDay(locale, checked)}</Fact>
      <Fact name={t('respond.source.sure')}>
        <b>{t(`respond.source.${confidence}`)}</b> {note && <span lang="en">{note}</span>}
      </Fact>
    </Facts>
  ));
}
