import { kinds } from './fact-kinds';
import type { Kind, ValueOf } from './fields';
import type { Moment } from './moment';

export type FactKind = keyof typeof kinds;
export const factKinds = Object.keys(kinds) as FactKind[];

type Fields<K extends FactKind> = (typeof kinds)[K]['fields'];
type Needed<K extends FactKind> = (typeof kinds)[K] extends { needs: readonly (infer N)[] } ? N : never;
type Told<K extends FactKind> = { [N in keyof Fields<K> & Needed<K>]: ValueOf<Fields<K>[N]> } & {
  [N in Exclude<keyof Fields<K>, Needed<K>>]?: ValueOf<Fields<K>[N]> | undefined;
};
type Facts = { [K in FactKind]: { kind: K } & Told<K> };

export type FactData = Facts[FactKind];
export type Fact<K extends FactKind = FactKind> = Facts[K];

/** The description of a kind, for code that goes over all of them. */
export const kindOf = (name: FactKind): Kind => kinds[name];

/** A value of a fact by the name of its field. */
export const fieldValue = (fact: FactData, name: string): unknown => (fact as Record<string, unknown>)[name];

/** What became of a movement of money or coins. Where nothing was said, it left: people write down what is gone. */
export function courseOf({ movement, state }: Fact<'transaction'>) {
  if (state === 'cancelled') return 'cancelled';
  if (movement === 'deposit') return 'came';
  if (movement === 'trade') return 'traded';
  return state === 'pending' ? 'leaving' : 'left';
}

/** Whether it took something from the person, or is about to. */
export const isTaken = (transaction: Fact<'transaction'>) =>
  ['left', 'leaving'].includes(courseOf(transaction));

/** Whether the thing told happened at some time, known or not; else only the writing down of it did. */
export const hasTime = (fact: FactData): boolean => kindOf(fact.kind).when !== undefined;

/** When the thing told happened, if the person said. */
export function happenedAt(fact: FactData): Moment | undefined {
  const { when } = kindOf(fact.kind);
  return when === undefined ? undefined : (fieldValue(fact, when) as Moment | undefined);
}
