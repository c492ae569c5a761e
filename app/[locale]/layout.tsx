import '../globals.css';
import type { Metadata } from 'next';
import { localeOf } from '@/app/[locale]/locale';
import { LoadIncident } from '@/components/site/load-incident';
import { paper } from '@/components/site/viewport';
import { WholeAddress } from '@/components/site/whole-address';
import { locales } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';

export const viewport = paper;
export const dynamicParams = false;
export const generateStaticParams = () => locales.map(({ id }) => ({ locale: id }));

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = getWords(locale.id);
  return {
    title: { template: `%s | ${t('site.brand')}`, default: t('site.brand') },
    description: t('site.description'),
    referrer: 'no-referrer',
    formatDetection: { telephone: false, email: false, address: false },
    ...(locale.listed ? {} : { robots: { index: false } }),
  };
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const locale = await localeOf(params);
  return (
    <html lang={locale.id} dir={locale.dir}>
      <body>
        <LoadIncident />
        <WholeAddress />
        {children}
      </body>
    </html>
  );
}
