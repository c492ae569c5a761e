'use client';

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl/react';
import type { WordSet } from '@/lib/i18n/by-need';
import { useFetchedWords } from './fetched-words';
import { NotLoaded } from './not-loaded';

interface Props {
  of: readonly WordSet[];
  /** Shown until the words are here. */
  meanwhile?: ReactNode;
  /** Another part of the page reports a failure. */
  quiet?: boolean;
  children: ReactNode;
}

/** A part of a page with its own words, which are fetched when it is shown. It reports a failure. */
export function WordsFor({ of, meanwhile, quiet, children }: Props) {
  const { words, hasFailed, again } = useFetchedWords(of);
  useLateFragment(words !== null);
  if (words) return <MoreWords words={words}>{children}</MoreWords>;
  if (quiet) return meanwhile;
  return (
    <>
      {meanwhile}
      {(meanwhile === undefined || hasFailed) && <NotLoaded hasFailed={hasFailed} onAgain={again} />}
    </>
  );
}

/** The same for a part that works without them: it is shown at once, and improves when the words are here. */
export function BetterWith({ of, children }: Pick<Props, 'of' | 'children'>) {
  return <MoreWords words={useFetchedWords(of).words}>{children}</MoreWords>;
}

function MoreWords({ words, children }: { words: object | null; children: ReactNode }) {
  const before = useMessages();
  const locale = useLocale();
  const messages = useMemo(() => ({ ...before, ...words }), [before, words]);
  return (
    <IntlProvider locale={locale} messages={messages}>
      {children}
    </IntlProvider>
  );
}

/** Scrolls to the place in the address that was not on the page yet when the browser looked for it. */
function useLateFragment(isHere: boolean) {
  const missing = useRef<string | null>(null);
  useEffect(() => {
    const id = window.location.hash.slice(1);
    const place = id && document.getElementById(id);
    if (!isHere) missing.current = place ? null : id;
    else if (place && missing.current === id) place.scrollIntoView();
  }, [isHere]);
}
