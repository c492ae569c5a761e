import { accountOfFact } from '@/lib/wording/accounts';
import { escapeBidi } from '@/lib/wording/escape';
import { factInWords } from '@/lib/wording/events';
import { nameFacts, onPaper, pairsOf } from '@/lib/wording/fact-words';
import type { Case, TimedFact } from './objects';

/** Facts in the same words as on paper: links are defanged, invisible characters named. */
export interface Words {
  sentence(fact: TimedFact): string;
  /** Its other fields, a line each. */
  details(fact: TimedFact): string;
}

/** Words for the facts of one copy. */
export function wordsFor({ facts, language, record }: Case): Words {
  const { say, nameOf } = language;
  const nameOfFact = nameFacts(facts, say);
  return {
    sentence: ({ data }) => factInWords(data, say),
    details: (fact) => {
      const account = accountOfFact(record.entries, fact, nameOf);
      return [
        ...(account ? [{ name: say('print.account'), value: escapeBidi(account) }] : []),
        ...pairsOf(fact.data, language, nameOfFact, { nameOf: (field) => onPaper(say, 'fields', field) }),
      ]
        .map(({ name, value }) => `${name}: ${value}`)
        .join('\n');
    },
  };
}
