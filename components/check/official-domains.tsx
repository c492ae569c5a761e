import { sourceDay } from '@/components/ui/source-link';
import { accountOfficials } from '@/lib/content/accounts/officials';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { isConfirmed } from '@/lib/message-check/official';

/** The domains that are official, to compare with by eye. Text, not links: people are to type them. */
export function OfficialDomains({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  const rows = accountOfficials.map(({ id, name, domains }) => ({
    id,
    name,
    own: domains.filter(isConfirmed),
  }));
  const days = rows.flatMap(({ own }) => own.map(({ checked }) => checked)).toSorted();
  return (
    <section className="part ruled" aria-labelledby="domains">
      <h2 id="domains">{t('check.list.title')}</h2>
      <p>{t('check.list.lead')}</p>
      <dl className="facts domains">
        {rows.map(({ id, name, own }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {own.map(({ value }) => (
                <bdi key={value} className="code">
                  {value}
                </bdi>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small">{t('check.list.day', { day: sourceDay(locale, days[0] ?? '') })}</p>
    </section>
  );
}
