import { Part } from '@/components/ui/part';
import './globals.css';
import type { Metadata } from 'next';
import { MendAddress } from '@/components/errors/mend-address';
import { NotFoundTitle } from '@/components/errors/not-found-title';
import { Frame } from '@/components/site/frame';
import { LoadIncident } from '@/components/site/load-incident';
import { Words } from '@/components/site/words';
import { AccountRows } from '@/components/start/account-rows';
import { choicesIn } from '@/components/start/choices';
import { buttonStyle } from '@/components/ui/button';
import { actions, cutOff } from '@/lib/content/catalogue';
import { playbookAccounts } from '@/lib/content/playbooks';
import { listedLocales, locales } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

const locale = listedLocales[0]?.id ?? 'en';
const t = getWords(locale);

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const known = { locales: idsOf(locales), accounts: idsOf(playbookAccounts), actions: idsOf(actions) };

export const metadata: Metadata = { title: t('errors.not-found.title'), robots: { index: false } };

/** One page for all unknown addresses: says so and offers the choice. Shows nothing of the address. */
export default function NotFoundPage() {
  return (
    <html lang={locale} dir="ltr">
      <body>
        <MendAddress {...known} />
        <LoadIncident />
        <Words locale={locale} of={['errors', 'site', 'accounts.search', 'start.several']}>
          <Frame locale={locale} skip={t('site.skip')}>
            <NotFoundTitle />
            <p className="text-lead">{t('errors.not-found.why')}</p>
            <Part follows heading="which-account" takesFocus title={t('start.which.title')}>
              <AccountRows rows={choicesIn(locale)} cut={cutOff} />
            </Part>
            <p>
              <a className={buttonStyle('act', 'wide')} href={`/${locale}/`}>
                {t('errors.not-found.start')}
              </a>
            </p>
          </Frame>
        </Words>
      </body>
    </html>
  );
}
