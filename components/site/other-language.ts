'use client';

import { useMemo } from 'react';
import { accountName } from '@/lib/i18n/account-name';
import type { WordSet } from '@/lib/i18n/by-need';
import { findLocale } from '@/lib/i18n/locales';
import type { Offered } from '@/lib/i18n/offered';
import { translator } from '@/lib/i18n/translator';
import { daysIn, type Language } from '@/lib/wording/language';
import { useFetchedFiles } from './fetched-files';
import { useLanguage } from './language';

interface Fetched {
  /** Null until its words are here. */
  language: Language | null;
  hasFailed: boolean;
  again: () => void;
}

/** The language that somebody else is written to in. Its words are fetched, unless they are the page's. */
export function useOtherLanguage({ id, source }: Offered, of: readonly WordSet[]): Fetched {
  const here = useLanguage();
  const isHere = id === here.tag;
  const { files, ...rest } = useFetchedFiles<object>(isHere ? [] : of.map((set) => `${source}${set}.json`));
  const language = useMemo(
    () => (isHere ? here : files && languageOf(id, Object.assign({}, ...files))),
    [isHere, here, files, id],
  );
  return { language, ...rest };
}

function languageOf(id: Offered['id'], messages: object): Language {
  const locale = findLocale(id);
  const say = translator(id, messages);
  return {
    tag: id,
    direction: locale?.dir ?? 'ltr',
    say,
    nameOf: (account, alone) => accountName(account, say, alone),
    days: daysIn(locale?.formats ?? id),
  };
}
