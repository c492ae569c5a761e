import type { Entry } from '@/lib/incident/entry';
import { courseOf, type FactData } from '@/lib/incident/facts';
import type { Line } from '@/lib/incident/timeline';
import { headOf, type WriteLink } from './fact-words';
import type { NameOf, Say } from './language';
import { createEntryFormatter } from './lines';

/**
 * Puts lines of a timeline into words, each as the event it was. Needs the words of facts, which not every page has.
 */
export function createEventFormatter(
  entries: readonly Entry[],
  say: Say,
  nameOf: NameOf,
  link?: WriteLink,
): { happened(line: Line): string; ended(line: Line): string } {
  const { written, withAccount } = createEntryFormatter(entries, say, nameOf);
  return {
    happened: ({ entry, fact }) => (fact ? withAccount(entry, factInWords(fact, say, link)) : written(entry)),
    ended: ({ entry, fact }) => (fact ? withAccount(entry, endInWords(fact, say)) : written(entry)),
  };
}

/** A fact as the event it describes. */
export function factInWords(fact: FactData, say: Say, link?: WriteLink): string {
  const what = headOf(fact, say, link);
  const key = `facts.told.${fact.kind}`;
  if (fact.kind === 'contact')
    return say(fact.direction === 'out' ? `${key}-out` : key, { channel: fact.channel });
  const bare = `${key}-bare`;
  const told = {
    ...(fact.kind === 'transaction' && { course: courseOf(fact) }),
    ...(fact.kind === 'checked' && { answer: fact.answer }),
  };
  return what === '' && say.has(bare) ? say(bare, told) : say(key, { what, ...told });
}

/** The end of what a fact describes. */
const endInWords = (fact: FactData, say: Say) =>
  say(`facts.told.${fact.kind}-ended`, {
    ...(fact.kind === 'contact' && { channel: fact.channel }),
    what: headOf(fact, say) || 'none',
  });
