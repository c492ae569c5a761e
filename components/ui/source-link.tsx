'use client';

import { Code } from '@/components/ui/code';

/** A link to a source; the host is part of its text. */
export function SourceLink({ url, title, newTab }: { url: string; title: string; newTab: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <span lang="en">{title}</span> <Code>{new URL(url).host}</Code>{' '}
      <span className="sr-only">{newTab}</span>
    </a>
  );
}
