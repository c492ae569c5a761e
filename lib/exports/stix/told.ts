import { courseOf, type Fact, type FactKind, happenedAt } from '@/lib/incident/facts';
import type { Moment } from '@/lib/incident/moment';
import { extension } from './extensions';
import type { StixId } from './ids';
import { type Case, domainObject, type StixObject, said, type TimedFact } from './objects';
import { timed } from './times';
import type { Words } from './words';

/** The STIX form of each kind of fact. All others become notes. */
const shapes: Partial<Record<FactKind, 'event' | 'detected' | 'reported' | 'impact' | 'person'>> = {
  contact: 'event',
  site: 'event',
  'remote-access': 'event',
  'account-change': 'event',
  'api-key': 'event',
  transaction: 'event',
  exposed: 'event',
  noticed: 'detected',
  'money-path': 'reported',
  ticket: 'reported',
  'police-report': 'reported',
  report: 'reported',
  loss: 'impact',
  person: 'person',
  home: 'person',
};

/** Values of the extension's list of event states. */
const statusOf = {
  left: 'occurred',
  came: 'occurred',
  traded: 'occurred',
  leaving: 'ongoing',
  cancelled: 'not-occurred',
} as const;

interface About {
  words: Words;
  /** The identity that was harmed. */
  holder: StixId;
  incident: StixId;
}

/** A fact as an object; null for what is told of a person, which goes with their identity. */
export function told(
  file: Case,
  fact: TimedFact,
  observed: StixObject | null,
  { words, holder, incident }: About,
): StixObject | null {
  const { id, data, span } = fact;
  const name = words.sentence(fact);
  const description = said(data.kind === 'narrative' ? data.text : words.details(fact));
  const made = (type: string, properties: Record<string, unknown>) =>
    domainObject(file, type, id, span, { labels: [data.kind], ...properties });

  const shape = shapes[data.kind];
  switch (shape) {
    case 'person':
      return null;
    case 'event':
      return made('event', {
        name,
        description,
        status: data.kind === 'transaction' ? statusOf[courseOf(data)] : 'occurred',
        ...duration(happenedAt(data), 'endedAt' in data ? data.endedAt : undefined),
        ...extension('event'),
      });
    case 'detected':
    case 'reported':
      return made('task', {
        name,
        description,
        task_types: [shape],
        outcome: 'successful',
        ...timed('start', happenedAt(data)),
        ...extension('task'),
      });
    case 'impact':
      return made('impact', {
        description: [name, description].filter(Boolean).join('\n'),
        impact_category: 'economic',
        impacted_refs: [holder],
        ...extension('impact', { 'economic-ext': economic(data as Fact<'loss'>) }),
      });
    default:
      return made('note', {
        abstract: name,
        content: description ?? name,
        object_refs: [incident, ...(observed ? [observed.id] : [])],
      });
  }
}

/** Both ends as far as known. An end before its start is a slip, and only in the description. */
function duration(startedAt: Moment | undefined, endedAt: Moment | undefined): Record<string, string> {
  const start = timed('start', startedAt);
  const end = timed('end', endedAt);
  return (end['end_time'] ?? '') < (start['start_time'] ?? '') ? start : { ...start, ...end };
}

/** An amount must be positive and needs its currency. As it was told, it is in the description. */
function economic({ total, currency }: Fact<'loss'>) {
  const amount = Number(total ?? 0);
  return {
    variety: 'asset-and-fraud',
    ...(amount > 0 && currency && { currency, min_amount: amount, max_amount: amount }),
  };
}
