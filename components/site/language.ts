'use client';

import { useLocale } from 'use-intl/react';
import { daysIn, type Language } from '@/lib/exports/language';
import { findLocale } from '@/lib/i18n/locales';
import { usePageLocale, useProviderName, useSay } from './words-provider';

/** The language of the page, as exports speak it. */
export function useLanguage(): Language {
  const say = useSay();
  const nameOf = useProviderName();
  const tag = usePageLocale();
  return { tag, direction: findLocale(tag)?.dir ?? 'ltr', say, nameOf, days: daysIn(useLocale()) };
}
