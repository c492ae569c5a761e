'use client';

import { useEffect } from 'react';
import type { Sentence } from './sentences';
import { rangeOf } from './shown-text';

/** Comes with its use: in the sheet it would come with every page. */
const underline = '::highlight(aloud) { text-decoration: underline; }';
let isStyled = false;

function style() {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.insertRule(underline);
  document.adoptedStyleSheets.push(sheet);
}

/** Underlines a sentence on the page, where a browser can. Nothing is moved or scrolled. */
export function useMarked(sentence: Sentence | undefined) {
  useEffect(() => {
    const range = sentence && rangeOf(sentence.block, sentence);
    if (!range || !CSS.highlights) return;
    style();
    CSS.highlights.set('aloud', new Highlight(range));
    return () => void CSS.highlights.delete('aloud');
  }, [sentence]);
}
