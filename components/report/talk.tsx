import { Cited } from '@/components/ui/cited';
import { Code } from '@/components/ui/code';
import { Fact, Facts } from '@/components/ui/facts';
import { hostOf } from '@/components/ui/official-words';
import { Part } from '@/components/ui/part';
import { supportLinesIn } from '@/lib/content/authorities/registry';
import type { SupportLine } from '@/lib/content/authorities/schema';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { ForCountry } from './country';
import { Dial } from './phones';
import { countriesIn } from './places';

/** Somebody to talk to: in the chosen country, and in any. */
export function Talk({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <Part heading="talk" title={t('report.talk.title')}>
      <p>
        {t('report.talk.fault')} {t('report.talk.trust')}
      </p>
      {countriesIn(locale).map(({ country, name }) => {
        const lines = supportLinesIn(country);
        return (
          lines.length > 0 && (
            <ForCountry key={country} className="flow-4" of={[country]}>
              <h3>{name}</h3>
              <Lines locale={locale} lines={lines} />
            </ForCountry>
          )
        );
      })}
      <h3 className="mt-8">{t('report.talk.anywhere')}</h3>
      <div className="mt-2 flow-4">
        <Lines locale={locale} lines={supportLinesIn('anywhere')} />
      </div>
    </Part>
  );
}

function Lines({ locale, lines }: { locale: LocaleId; lines: readonly SupportLine[] }) {
  const t = getWords(locale);
  const sources = new Map(lines.flatMap((line) => line.sources).map((one) => [one.source.title, one]));
  return (
    <>
      <Facts>
        {lines.map(({ id, name, lang = 'en', phones = [], link, notes = [] }) => (
          <Fact key={id} name={<span lang={lang}>{name}</span>}>
            {phones.map((phone) => (
              <div key={phone.use} className="flex flex-wrap items-center gap-x-4">
                {phone.use !== 'call' && t(`report.phone.${phone.use}`)}
                <Dial locale={locale} phone={phone} />
              </div>
            ))}
            {link && (
              <p className="flex flex-wrap items-center gap-x-4">
                <a
                  className="-my-[0.9rem] inline-flex min-h-tap items-center"
                  href={link}
                  target="_blank"
                  rel="noopener noreferrer"
                >
                  <Code>{hostOf(link)}</Code> <span className="sr-only">{t('site.new-tab')}</span>
                </a>
              </p>
            )}
            {notes.map((note) => (
              <p key={note}>
                <bdi lang="en">{note}</bdi>
              </p>
            ))}
          </Fact>
        ))}
      </Facts>
      <Cited locale={locale} citations={[...sources.values()]} joins />
    </>
  );
}
