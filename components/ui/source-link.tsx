'use client';

import { Code } from '@/components/ui/code';

interface Props {
  url: string;
  title: string;
  newTab: string;
  /** The language of the page where that is not English, as a code and in words. */
  lang?: string;
  language?: string;
}

/** A link to a source; the host is part of its text. */
export function SourceLink({ url, title, newTab, lang, language }: Props) {
  return (
    <a href={url} hrefLang={lang} target="_blank" rel="noopener noreferrer">
      <span lang="en">{title}</span> <Code>{new URL(url).host}</Code> {language && `(${language}) `}
      <span className="sr-only">{newTab}</span>
    </a>
  );
}
