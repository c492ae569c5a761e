import { Cited } from '@/components/ui/cited';
import { hostOf } from '@/components/ui/official-words';
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
    <section className="part ruled" aria-labelledby="talk">
      <h2 id="talk">{t('report.talk.title')}</h2>
      <p>
        {t('report.talk.fault')} {t('report.talk.trust')}
      </p>
      {countriesIn(locale).map(({ country, name }) => {
        const lines = supportLinesIn(country);
        return (
          lines.length > 0 && (
            <ForCountry key={country} className="flow" of={[country]}>
              <h3>{name}</h3>
              <Lines locale={locale} lines={lines} />
            </ForCountry>
          )
        );
      })}
      <h3 className="sub">{t('report.talk.anywhere')}</h3>
      <Lines locale={locale} lines={supportLinesIn('anywhere')} />
    </section>
  );
}

function Lines({ locale, lines }: { locale: LocaleId; lines: readonly SupportLine[] }) {
  const t = getWords(locale);
  const sources = new Map(lines.flatMap((line) => line.sources).map((one) => [one.source.title, one]));
  return (
    <>
      <dl className="facts">
        {lines.map(({ id, name, lang = 'en', phones = [], link, notes = [] }) => (
          <div key={id}>
            <dt lang={lang}>{name}</dt>
            <dd>
              {phones.map((phone) => (
                <div key={phone.use} className="dial">
                  {phone.use !== 'call' && t(`report.phone.${phone.use}`)}
                  <Dial locale={locale} phone={phone} />
                </div>
              ))}
              {link && (
                <p className="dial">
                  <a className="tap" href={link} target="_blank" rel="noopener noreferrer">
                    <bdi className="code">{hostOf(link)}</bdi>{' '}
                    <span className="sr-only">{t('site.new-tab')}</span>
                  </a>
                </p>
              )}
              {notes.map((note) => (
                <p key={note}>
                  <bdi lang="en">{note}</bdi>
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Cited locale={locale} citations={[...sources.values()]} />
    </>
  );
}
