'use client';

import './globals.css';
import { Crash } from '@/components/errors/crash';
import { crashWordsFor } from '@/components/errors/crash-words';

/** Shown when the layout of a page breaks; offers the raw record. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  const { words, home } = crashWordsFor(typeof window === 'undefined' ? '' : window.location.pathname);
  return (
    <html lang="en">
      <body>
        <title>{words.title}</title>
        <Crash words={words} home={home} onAgain={reset} />
      </body>
    </html>
  );
}
