import { Code } from '@/components/ui/code';
import { Fact, Facts } from '@/components/ui/facts';
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
    <Facts>
      <Phones locale={locale} phones={numbers} sure={sources[0]?.confidence} />
      {email && (
        <Fact name={t('report.phone.email')}>
          <a className="-my-[0.9rem] inline-flex min-h-tap items-center" href={`mailto:${email}`}>
            <Code>{email}</Code>
          </a>
        </Fact>
      )}
      {typed && (
        <Fact name={t('report.typed')}>
          <Code>{typed}</Code>
        </Fact>
      )}
      {inPerson && <Fact name={t('report.person.title')}>{t(`report.person.${inPerson}`)}</Fact>}
    </Facts>
  );
}
