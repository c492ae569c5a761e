'use client';

import { useFetchedFiles } from '@/components/site/fetched-files';
import { findPlaybookName } from '@/lib/content/accounts/names';
import type { AccountRef } from '@/lib/incident/account';
import type { WhereContent } from './where-content';

/** Of an account that this version does not know, as a file of a newer one may name it. */
const nothingKnown: WhereContent = { items: {} };

/** What the pages of an account say of the things to look at; undefined until it is here. */
export function useWhere(source: string, account: AccountRef | null) {
  const isKnown = account !== null && findPlaybookName(account) !== undefined;
  const { files, ...rest } = useFetchedFiles<WhereContent>(isKnown ? [`${source}${account.id}.json`] : []);
  return { where: account && !isKnown ? nothingKnown : files?.[0], ...rest };
}
