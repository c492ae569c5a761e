import { nameOf } from '@/components/site/account-name';
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
    <section className="part source" aria-label={t('respond.source.label')}>
      {first ? (
        <Citations locale={locale} citations={[first]} />
      ) : (
        <p className="small">
          {account
            ? t('respond.source.none', { provider: nameOf(t, account) })
            : t('respond.source.none-general')}
        </p>
      )}
      {more.length > 0 && (
        <details className="small">
          <summary className="tap">{t('respond.source.more', { count: more.length })}</summary>
          <Citations locale={locale} citations={more} />
        </details>
      )}
    </section>
  );
}

function Citations({ locale, citations }: { locale: LocaleId; citations: readonly Citation[] }) {
  const t = getWords(locale);
  return citations.map(({ source, checked, confidence, note }) => (
    <dl className="facts small" key={source.title}>
      <div>
        <dt>{t('respond.source.source')}</dt>
        <dd>
          {source.url ? (
            <SourceLink locale={locale} url={source.url} title={source.title} />
          ) : (
            <span lang="en">{source.title}</span>
          )}
          <br />
          {source.dated
            ? t('respond.source.dated', { day: sourceDay(locale, source.dated) })
            : t('respond.source.undated')}
        </dd>
      </div>
      <div>
        <dt>{t('respond.source.checked')}</dt>
        <dd>{sourceDay(locale, checked)}</dd>
      </div>
      <div>
        <dt>{t('respond.source.sure')}</dt>
        <dd>
          <b>{t(`respond.source.${confidence}`)}</b> {note && <span lang="en">{note}</span>}
        </dd>
      </div>
    </dl>
  ));
}
