import { namesByKind } from './entry';
import { factKinds, kindOf } from './facts';
import { formOfName, type TextIn } from './texts-in';

/** Fields of every entry, whatever its kind. */
const stamped: ReadonlySet<string> = new Set(['id', 'recordedAt', 'zone', 'counted', 'kind', 'fact', 'data']);
const kinds: ReadonlySet<unknown> = new Set(namesByKind.keys());
const facts: ReadonlySet<unknown> = new Set(factKinds);
const ours: ReadonlySet<string> = new Set([
  ...stamped,
  ...[...namesByKind.values()].flat(),
  ...factKinds.flatMap((kind) => Object.keys(kindOf(kind).fields)),
  ...['words', 'lang', 'content', 'at', 'precision'],
]);

/** Shortest secret detected without a label. */
const shortest = 12;

/** Shortest value taken for a digest or transaction id because of its name, and not for a part of something else. */
const shortestId = 32;

type Holds = (text: string) => boolean;

/**
 * A copy of an entry without the parts besides its texts that hold something: the names of unknown fields, numbers, and
 * texts split over the items of a list or over such fields. The whole part is dropped: the field, the number, all items
 * of the list. `holds` is asked about each.
 */
export function dropUntyped<Raw>(raw: Raw, holds: (part: TextIn) => boolean): Raw {
  return within('', raw, ours, (text) => holds({ field: '', text, form: 'line' })) as Raw;
}

/** The value without what is dropped; undefined if all of it is. */
function within(field: string, raw: unknown, known: ReadonlySet<string>, holds: Holds): unknown {
  if (typeof raw === 'number') return `${raw}`.length >= shortest && holds(`${raw}`) ? undefined : raw;
  if (typeof raw !== 'object' || raw === null) return raw;
  if (Array.isArray(raw)) {
    if (holdsTogether([[field, raw]], holds)) return [];
    return raw.map((one) => within(field, one, known, holds)).filter((one) => one !== undefined);
  }
  const names = known === ours && isNewer(raw) ? stamped : known;
  const theirs = Object.entries(raw).filter(([name]) => !names.has(name));
  const spelled = theirs.map(([name]) => inWords(name));
  const together = holdsTogether(theirs, holds) || (spelled.length > 1 && holds(spelled.join(' ')));
  const goes = new Set(
    theirs.filter(([name, value]) => together || holdsNamed(name, value, holds)).map(([name]) => name),
  );
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([name]) => !goes.has(name))
      .map(([name, value]) => [name, within(name, value, names, holds)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

const isNewer = (raw: object) => {
  if (!('kind' in raw)) return false;
  return !kinds.has(raw.kind) && !facts.has(raw.kind);
};

const isLeaf = (raw: unknown) => typeof raw === 'string' || typeof raw === 'number';

/** `oneTwo`, `one_two` and `one-two` split into words. */
const inWords = (name: string) => name.replace(/[_-]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();

const holdsNamed = (name: string, value: unknown, holds: Holds) =>
  (name.length >= shortest && (holds(name) || holds(inWords(name)))) ||
  (isLeaf(value) && holds(`${name}: ${value}`));

function holdsTogether(fields: readonly (readonly [string, unknown])[], holds: Holds): boolean {
  const leaves = fields.flatMap(([name, value]) => leavesOf(name, value));
  return leaves.length > 1 && (holds(leaves.join(' ')) || holds(leaves.join('')));
}

function leavesOf(field: string, raw: unknown): string[] {
  if (isLeaf(raw)) return formOfName(field) && `${raw}`.length >= shortestId ? [] : [`${raw}`];
  if (Array.isArray(raw)) return raw.flatMap((one) => leavesOf(field, one));
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([name, value]) => leavesOf(name, value));
}
