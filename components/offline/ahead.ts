'use client';

import { usePageLocale } from '@/components/site/words-provider';
import { useCurrent } from '@/lib/store/use-incident';

/** The addresses of the pages of all accounts in the record, in one string. */
export function useAhead(): string {
  const locale = usePageLocale();
  const entries = useCurrent()?.record.entries ?? [];
  const accounts = new Set(entries.flatMap((entry) => ('account' in entry && entry.account?.id) || []));
  return [...accounts].map((id) => `/${locale}/respond/${id}/`).join(' ');
}
