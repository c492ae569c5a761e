import type { Authority } from '@/lib/content/authorities/schema';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { Phones } from './phones';

/** Numbers and addresses of an office, and whether one has to go there. */
export function OfficeFacts({ locale, office }: { locale: LocaleId; office: Authority }) {
  const t = getWords(locale);
  const { phones = [], callFirst, email, typed, sources } = office;
  const inPerson = office.inPerson === 'no' ? null : office.inPerson;
  const numbers = callFirst ? phones.slice(1) : phones;
  if (numbers.length === 0 && !email && !typed && !inPerson) return null;
  return (
    <dl className="facts">
      <Phones locale={locale} phones={numbers} sure={sources[0]?.confidence} />
      {email && (
        <div>
          <dt>{t('report.phone.email')}</dt>
          <dd>
            <a className="tap" href={`mailto:${email}`}>
              <bdi className="code">{email}</bdi>
            </a>
          </dd>
        </div>
      )}
      {typed && (
        <div>
          <dt>{t('report.typed')}</dt>
          <dd>
            <bdi className="code">{typed}</bdi>
          </dd>
        </div>
      )}
      {inPerson && (
        <div>
          <dt>{t('report.person.title')}</dt>
          <dd>{t(`report.person.${inPerson}`)}</dd>
        </div>
      )}
    </dl>
  );
}
