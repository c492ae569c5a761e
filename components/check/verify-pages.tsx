import { ArrowUpRight } from 'lucide-react';
import { type OfficialWords, officialWords } from '@/components/ui/official-words';
import { accountOfficials } from '@/lib/content/accounts/officials';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

const withPage = accountOfficials.flatMap(({ id, name, verify }) => (verify ? [{ id, name, verify }] : []));

/** The providers' own pages to look a sender up, by the account. */
export type VerifyPages = Readonly<Record<string, OfficialWords>>;

/** The providers' own pages, cut here: the browser gets the parts of the address. */
export function verifyPages(locale: LocaleId): VerifyPages {
  const t = getWords(locale);
  return Object.fromEntries(withPage.map(({ id, verify }) => [id, officialWords(t, verify.url)]));
}

/** The same to be read without a check. */
export function OwnPages({ locale }: { locale: LocaleId }) {
  const t = getWords(locale);
  return (
    <section className="part ruled" aria-labelledby="own-pages">
      <h2 id="own-pages">{t('check.pages.title')}</h2>
      <p>{t('check.pages.lead')}</p>
      <ul role="list" className="rows">
        {withPage.map(({ id, name, verify }) => {
          const { url, address } = officialWords(t, verify.url);
          return (
            <li key={id}>
              <a className="row" href={url} target="_blank" rel="noopener noreferrer">
                <span>
                  <span className="row-name">{name}</span>
                  <span className="row-hint">
                    {t(`check.pages.${verify.what}`)}{' '}
                    <bdi className="code">
                      {address.before}
                      <b>{address.domain}</b>
                    </bdi>{' '}
                    <span className="sr-only">{t('site.new-tab')}</span>
                  </span>
                </span>
                <ArrowUpRight className="icon icon-turn" aria-hidden="true" />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
