'use client';

import { Crash } from '@/components/errors/crash';
import { crashWordsFor } from '@/components/errors/crash-words';

/** Shown when a page breaks; offers the raw record. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { words, home } = crashWordsFor(window.location.pathname);
  return <Crash words={words} home={home} onAgain={reset} />;
}
