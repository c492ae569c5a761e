import { notFound } from 'next/navigation';
import { findLocale } from '@/lib/i18n/locales';

/** The locale in an address; an address with an unknown one is not found. */
export async function localeOf(params: Promise<{ locale: string }>) {
  return findLocale((await params).locale) ?? notFound();
}
