import Link from 'next/link';
import type { ReactNode } from 'react';
import { type LocaleId, listedLocales } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { FocusOnArrival } from './focus-on-arrival';
import { Foot } from './foot';
import { brand, Main, Page, Top } from './page';
import { SkipLink } from './skip-link';

interface Props {
  locale: LocaleId;
  /** What the skip link says; it leads to the main part. */
  skip: string;
  /** The account's name, where the page is about one. */
  corner?: string | null;
  side?: ReactNode;
  children: ReactNode;
}

/** Header, one column, a rail beside it on wide screens, footer. */
export function Frame({ locale, skip, corner, side, children }: Props) {
  const t = getWords(locale);
  return (
    <>
      <SkipLink text={skip} />
      <FocusOnArrival />
      <Page>
        <Top>
          <Link className={brand} href={`/${locale}/`} prefetch={false}>
            <svg className="h-18 w-mark stroke-2" viewBox="0 0 28 72" aria-hidden="true">
              <path d="M14 0v36" />
              <circle cx="14" cy="36" r="6.5" fill="currentColor" stroke="none" />
            </svg>
            {t('site.brand')}
          </Link>
          {corner && <span>{corner}</span>}
          {!corner && listedLocales.length > 1 && (
            <a className="inline-flex min-h-tap items-center text-ink" href="/">
              {t('site.languages')}
            </a>
          )}
        </Top>
        <Main>{children}</Main>
        {side}
        <Foot locale={locale} />
      </Page>
    </>
  );
}
