import type { Say } from '@/lib/wording/language';
import type { Block, Span } from './shown-text';

/** The sentences of a text. Where a browser cannot find them, the text is one. */
export function sentencesIn(text: string, language: string): Span[] {
  const found = Intl.Segmenter
    ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    : [{ segment: text, index: 0 }];
  return found.flatMap(({ segment, index }) => {
    const said = segment.trim();
    const start = index + segment.indexOf(said);
    return said ? [{ start, end: start + said.length }] : [];
  });
}

/** A sentence of a block, and how it is said. */
export interface Sentence extends Span {
  block: Block;
  said: string;
}

/** The sentences of what is shown, each step with its number before the first. */
export const sayable = (blocks: readonly Block[], language: string, say: Say): Sentence[] =>
  blocks.flatMap((block) =>
    sentencesIn(block.text, language).map((span, i) => {
      const said = spoken(block.text.slice(span.start, span.end), say);
      const isStep = i === 0 && block.step !== undefined;
      return {
        block,
        ...span,
        said: isStep ? `${say('aloud.step', { number: block.step ?? 0 })} ${said}` : said,
      };
    }),
  );

const host = /(?:https?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?:\/\S*)?/giu;

/** A sentence as it is said: a way through menus with “then” for its signs, of an address its host with “dot”. */
export function spoken(text: string, say: Say): string {
  const joined = (parts: readonly string[], how: 'dot' | 'then') =>
    parts.reduce((before, after) => say(`aloud.${how}`, { before, after }));
  const named = text.replace(/\s+/g, ' ').replace(host, (_, name: string) => joined(name.split('.'), 'dot'));
  return joined(named.split(/\s+[›>→]\s+/), 'then');
}
