'use client';

import { useFetchedFiles } from '@/components/site/fetched-files';
import type { AccountRef } from '@/lib/incident/account';
import type { WhereContent } from './where-content';

/** What the pages of an account say of the things to look at; undefined until it is here. */
export function useWhere(source: string, account: AccountRef | null) {
  const { files, ...rest } = useFetchedFiles<WhereContent>(account ? [`${source}${account.id}.json`] : []);
  return { where: files?.[0], ...rest };
}
