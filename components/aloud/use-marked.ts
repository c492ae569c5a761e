'use client';

import { useEffect } from 'react';
import type { Sentence } from './sentences';
import { rangeOf } from './shown-text';

/** Underlines a sentence on the page (`::highlight` in base.css), where a browser can. Nothing is moved or scrolled. */
export function useMarked(sentence: Sentence | undefined) {
  useEffect(() => {
    const range = sentence && rangeOf(sentence.block, sentence);
    if (!range || !CSS.highlights) return;
    CSS.highlights.set('aloud', new Highlight(range));
    return () => void CSS.highlights.delete('aloud');
  }, [sentence]);
}
