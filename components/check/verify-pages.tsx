import { ArrowUpRight } from '@lucide/icons';
import { Code } from '@/components/ui/code';
import { Icon } from '@/components/ui/icon';
import { type OfficialWords, officialWords } from '@/components/ui/official-words';
import { Part } from '@/components/ui/part';
import { RowBody, Rows, row } from '@/components/ui/rows';
import { inLanguage } from '@/components/ui/source-words';
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
    <Part heading="own-pages" title={t('check.pages.title')}>
      <p>{t('check.pages.lead')}</p>
      <Rows>
        {withPage.map(({ id, name, verify }) => {
          const { url, address } = officialWords(t, verify.url);
          const { lang } = verify.source;
          return (
            <li key={id}>
              <a className={row} href={url} target="_blank" rel="noopener noreferrer">
                <RowBody
                  name={name}
                  hint={
                    <>
                      {t(`check.pages.${verify.what}`)}{' '}
                      <Code>
                        {address.before}
                        <b>{address.domain}</b>
                      </Code>{' '}
                      {lang && `(${inLanguage(locale, lang)}) `}
                      <span className="sr-only">{t('site.new-tab')}</span>
                    </>
                  }
                  icon={<Icon of={ArrowUpRight} className="rtl:mirror" />}
                />
              </a>
            </li>
          );
        })}
      </Rows>
    </Part>
  );
}
