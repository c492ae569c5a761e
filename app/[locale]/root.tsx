import '../globals.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { WholeAddress } from '@/components/site/whole-address';
import { type findLocale, locales } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { localeOf } from './locale';

type Params = Promise<{ locale: string }>;

export const everyLocale = () => locales.map(({ id }) => ({ locale: id }));

/** What browsers and searches are told of every page in a language. */
export async function metadataOf(params: Params): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = getWords(locale.id);
  return {
    title: { template: `%s | ${t('site.brand')}`, default: t('site.brand') },
    description: t('site.description'),
    manifest: `/${locale.id}/manifest.json`,
    referrer: 'no-referrer',
    formatDetection: { telephone: false, email: false, address: false },
    ...(locale.listed ? {} : { robots: { index: false } }),
  };
}

/** The document of a page in a language. */
export function Root({
  locale,
  children,
}: {
  locale: NonNullable<ReturnType<typeof findLocale>>;
  children: ReactNode;
}) {
  return (
    <html lang={locale.id} dir={locale.dir}>
      <body>
        <WholeAddress />
        {children}
      </body>
    </html>
  );
}
