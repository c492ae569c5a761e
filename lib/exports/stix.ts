import type { Render } from './format';
import { cluesIn } from './stix/clues';
import { incidentOf, stepsTaken } from './stix/incident';
import { indicatorsOf } from './stix/indicators';
import { amber, type Case, domainObject, openCase, relationship, type StixObject } from './stix/objects';
import { observedIn } from './stix/observed';
import { holderOf, peopleOf } from './stix/people';
import { told } from './stix/told';
import { wordsFor } from './stix/words';

/**
 * The record as a bundle of STIX 2.1 (https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html), for the tools of
 * a fraud team: the incident with its events, what was done about it, and patterns of what to look for elsewhere.
 * The same record handed over at the same time gives the same bytes.
 */
export const render: Render = (handover) => {
  const file = openCase(handover);
  const objects = objectsOf(file);
  const whole = domainObject(file, 'grouping', 'whole', file.span, {
    name: file.language.say('print.title'),
    context: 'suspicious-activity',
    object_refs: objects.map(({ id }) => id),
  });
  const bundle = { type: 'bundle', id: file.id('bundle', file.now), objects: [amber, whole, ...objects] };
  return `${JSON.stringify(bundle, null, 2)}\n`;
};

function objectsOf(file: Case): StixObject[] {
  const words = wordsFor(file);
  const incident = file.id('incident', 'whole');
  const about = { words, holder: holderOf(file), incident };

  const tellings = file.facts.map((fact) => {
    const clues = cluesIn(fact, file);
    const observed = observedIn(file, fact, clues);
    return { fact, clues, observed, telling: told(file, fact, observed, about) };
  });
  const sightings = tellings.flatMap(({ fact, clues, observed }) =>
    observed ? [{ fact, clues, observed: observed.id, sentence: words.sentence(fact) }] : [],
  );
  const observables = new Map(sightings.flatMap(({ clues }) => clues.map(({ seen }) => [seen.id, seen])));
  const parts = [...tellings.flatMap(({ telling }) => telling ?? []), ...stepsTaken(file)];

  return [
    incidentOf(file, parts),
    ...peopleOf(file, incident, words),
    ...parts,
    ...tellings.flatMap(({ observed }) => observed ?? []),
    ...observables.values(),
    ...tellings.flatMap(({ fact, observed, telling }) =>
      observed && telling && telling.type !== 'note'
        ? [relationship(file, fact.span, observed.id, 'related-to', telling.id)]
        : [],
    ),
    ...indicatorsOf(file, incident, sightings),
  ];
}
