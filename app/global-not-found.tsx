import './globals.css';
import type { Metadata } from 'next';
import { NotFoundTitle } from '@/components/errors/not-found-title';
import { Frame } from '@/components/site/frame';
import { LoadIncident } from '@/components/site/load-incident';
import { Words } from '@/components/site/words';
import { ProviderRows } from '@/components/start/provider-rows';
import { listedLocales } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { providers } from '@/lib/playbooks/providers/registry';

const locale = listedLocales[0]?.id ?? 'en';
const t = getWords(locale);

export const metadata: Metadata = { title: t('errors.not-found.title'), robots: { index: false } };

/** One page for every address we don't have: says so and offers the choice. Nothing of the address is shown. */
export default function NotFoundPage() {
  const choices = providers.map(({ id, name, domains }) => ({
    id,
    name: name ?? t('start.which.other'),
    hint: t('start.which.other-hint'),
    domain: domains[0] ?? null,
  }));
  return (
    <html lang={locale} dir="ltr">
      <body>
        <LoadIncident />
        <Words locale={locale} of={['errors', 'site']}>
          <Frame locale={locale} skip={t('site.skip')}>
            <NotFoundTitle />
            <p className="lead">{t('errors.not-found.why')}</p>
            <section className="part" aria-labelledby="which-account">
              <h2 id="which-account">{t('start.which.title')}</h2>
              <ProviderRows choices={choices} />
            </section>
            <p>
              <a className="btn btn-act btn-wide" href={`/${locale}/`}>
                {t('errors.not-found.start')}
              </a>
            </p>
          </Frame>
        </Words>
      </body>
    </html>
  );
}
