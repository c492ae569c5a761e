'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl/react';
import { findLocale } from '@/lib/i18n/locales';
import { daysIn, type Language } from '@/lib/wording/language';
import { useAccountName, usePageLocale, useSay } from './words-provider';

/** The language of the page, as exports use it; always the same object for the same language. */
export function useLanguage(): Language {
  const say = useSay();
  const nameOf = useAccountName();
  const tag = usePageLocale();
  const formats = useLocale();
  return useMemo(
    () => ({ tag, direction: findLocale(tag)?.dir ?? 'ltr', say, nameOf, days: daysIn(formats) }),
    [tag, say, nameOf, formats],
  );
}
