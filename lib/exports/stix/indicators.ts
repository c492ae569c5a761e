import type { Clue, Suspicion } from './clue';
import type { StixId } from './ids';
import { type Case, domainObject, relationship, type StixObject, said, type TimedFact } from './objects';
import { patternOf } from './observables';
import { seenWithin } from './observed';
import { earlier, joined, type Span } from './times';

/** A fact with its observables, and the observation that holds them. */
interface Sighting {
  fact: TimedFact;
  sentence: string;
  clues: readonly Clue[];
  observed: StixId;
}

interface Suspected {
  seen: StixObject;
  suspicion: Suspicion;
  span: Span;
  from: string;
  sentences: Set<string>;
  observed: Set<StixId>;
}

/** Everything worth looking for elsewhere, each once however often it was told, with its evidence. */
export function indicatorsOf(file: Case, incident: StixId, sightings: readonly Sighting[]): StixObject[] {
  const suspects = new Map<StixId, Suspected>();
  for (const sighting of sightings) {
    for (const { seen, suspicion } of sighting.clues) {
      if (suspicion) suspects.set(seen.id, suspected(suspects.get(seen.id), seen, suspicion, sighting));
    }
  }
  return [...suspects.values()].flatMap(({ seen, suspicion, span, from, sentences, observed }) => {
    const indicator = domainObject(file, 'indicator', seen.id, span, {
      name: String(seen['value'] ?? seen['account_login']),
      description: said([...sentences].join('\n')),
      indicator_types: [suspicion],
      pattern: patternOf(seen),
      pattern_type: 'stix',
      pattern_version: '2.1',
      valid_from: from,
    });
    return [
      indicator,
      relationship(file, span, indicator.id, 'related-to', incident),
      ...[...observed].map((id) => relationship(file, span, indicator.id, 'based-on', id)),
    ];
  });
}

function suspected(
  known: Suspected | undefined,
  seen: StixObject,
  suspicion: Suspicion,
  { fact, sentence, observed }: Sighting,
): Suspected {
  const from = seenWithin(fact).first_observed;
  return {
    seen,
    suspicion: known?.suspicion === 'malicious-activity' ? known.suspicion : suspicion,
    span: joined(known?.span, fact.span),
    from: known ? earlier(known.from, from) : from,
    // Added to, not copied: the same address may be in thousands of facts.
    sentences: (known?.sentences ?? new Set()).add(sentence),
    observed: (known?.observed ?? new Set()).add(observed),
  };
}
