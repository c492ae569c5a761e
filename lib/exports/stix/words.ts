import { factInWords } from '@/lib/wording/events';
import { nameFacts, pairsOf } from '@/lib/wording/fact-words';
import type { Case, TimedFact } from './objects';

/** Facts in the words that stand on paper too: links cannot be clicked, signs that cannot be seen are named. */
export interface Words {
  sentence(fact: TimedFact): string;
  /** The rest of it, a line for each field. */
  details(fact: TimedFact): string;
}

/** The words for the facts of one copy. */
export function wordsFor({ facts, language }: Case): Words {
  const { say } = language;
  const nameOfFact = nameFacts(facts, say);
  return {
    sentence: ({ data }) => factInWords(data, say),
    details: ({ data }) =>
      pairsOf(data, language, nameOfFact)
        .map(({ name, value }) => `${name}: ${value}`)
        .join('\n'),
  };
}
