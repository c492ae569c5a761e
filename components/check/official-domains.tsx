import { Code } from '@/components/ui/code';
import { Fact, Facts } from '@/components/ui/facts';
import { Part } from '@/components/ui/part';
import { Small } from '@/components/ui/small';
import { sourceDay } from '@/components/ui/source-day';
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
    <Part heading="domains" title={t('check.list.title')}>
      <p>{t('check.list.lead')}</p>
      <Facts>
        {rows.map(({ id, name, own }) => (
          <Fact key={id} name={name}>
            <span className="flex flex-wrap gap-x-4">
              {own.map(({ value }) => (
                <Code key={value}>{value}</Code>
              ))}
            </span>
          </Fact>
        ))}
      </Facts>
      <Small>{t('check.list.day', { day: sourceDay(locale, days[0] ?? '') })}</Small>
    </Part>
  );
}
