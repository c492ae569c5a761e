import { notFound } from 'next/navigation';
import { findLocale } from '@/lib/i18n/locales';

/** The locale that an address names; an address with another is a page that is not there. */
export async function localeOf(params: Promise<{ locale: string }>) {
  return findLocale((await params).locale) ?? notFound();
}
