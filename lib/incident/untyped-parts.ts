import { namesByKind } from './entry';
import { factKinds, kindOf } from './facts';
import { formOfName, type TextIn } from './texts-in';

/** On every entry, of whatever kind. */
const stamped: ReadonlySet<string> = new Set(['id', 'recordedAt', 'zone', 'kind', 'fact', 'data']);
const kinds: ReadonlySet<unknown> = new Set(namesByKind.keys());
const facts: ReadonlySet<unknown> = new Set(factKinds);
const ours: ReadonlySet<string> = new Set([
  ...stamped,
  ...[...namesByKind.values()].flat(),
  ...factKinds.flatMap((kind) => Object.keys(kindOf(kind).fields)),
  ...['words', 'lang', 'content', 'at', 'precision'],
]);

/** No secret that looks are made for is shorter, but behind its name. */
const shortest = 12;

/** What by its name is a digest or an id of a transaction is as long, and no piece of something else. */
const shortestId = 32;

/** What an entry holds besides its texts, put into one. */
export interface UntypedPart extends TextIn {
  /** The name of a field and its value. A program chose the name: `code: 200001` may be anything. */
  isField: boolean;
}

type Holds = (text: string, isField?: boolean) => boolean;

/**
 * A copy of an entry without what holds something besides its texts: the names of fields that we do not know, numbers,
 * and texts that are cut over the items of a list or over such fields. What holds goes as a whole: the field, the
 * number, all items of the list. `holds` is asked of each.
 */
export function dropUntyped<Raw>(raw: Raw, holds: (part: UntypedPart) => boolean): Raw {
  return within('', raw, ours, (text, isField = false) =>
    holds({ field: '', text, form: 'line', isField }),
  ) as Raw;
}

/** Undefined for what goes. */
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

/** `oneTwo`, `one_two` and `one-two` as the words they are made of. */
const inWords = (name: string) => name.replace(/[_-]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();

const holdsNamed = (name: string, value: unknown, holds: Holds) =>
  (name.length >= shortest && (holds(name) || holds(inWords(name)))) ||
  (isLeaf(value) && holds(`${name}: ${value}`, true));

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
