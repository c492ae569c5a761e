'use client';

import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { WordSet } from '@/lib/i18n/by-need';
import { findLocale } from '@/lib/i18n/locales';
import type { Offered } from '@/lib/i18n/offered';
import type { Language } from '@/lib/wording/language';
import { useFetchedFiles } from './fetched-files';
import { useLanguage } from './language';
import { NotLoaded } from './not-loaded';
import { WordsProvider } from './words-provider';

interface Props {
  /** Which language; its words are fetched, unless it is the page's. */
  offered: Offered;
  of: readonly WordSet[];
  /** Drawn in the page's own language, with the other at hand. */
  children: (language: Language) => ReactNode;
}

/** A part of a page that writes to somebody in their language. */
export function OtherLanguage({ offered, of, children }: Props) {
  const here = useLanguage();
  const [other, setOther] = useState<Language | null>(null);
  if (offered.id === here.tag) return children(here);
  return (
    <>
      <Fetched key={offered.id} offered={offered} of={of} onHere={setOther} />
      {other?.tag === offered.id && children(other)}
    </>
  );
}

interface FetchedProps extends Omit<Props, 'children'> {
  onHere: (language: Language) => void;
}

function Fetched({ offered: { id, source }, of, onHere }: FetchedProps) {
  const { files, hasFailed, again } = useFetchedFiles<object>(of.map((set) => `${source}${set}.json`));
  // Another object would be another language at every draw.
  const messages = useMemo(() => files && Object.assign({}, ...files), [files]);
  if (!messages) return <NotLoaded hasFailed={hasFailed} onAgain={again} />;
  return (
    <WordsProvider locale={id} source={source} formats={findLocale(id)?.formats ?? id} messages={messages}>
      <Told onHere={onHere} />
    </WordsProvider>
  );
}

/** Hands out the language of the words around it. */
function Told({ onHere }: Pick<FetchedProps, 'onHere'>) {
  const language = useLanguage();
  useEffect(() => onHere(language), [language, onHere]);
  return null;
}
