import type { Step } from './schema';
import type { Role } from './vocabulary';

export type Ask = NonNullable<Step['asks']>[number];

/** How an account stands, for what its support is asked. */
export interface Standing {
  isShut: boolean;
  /** Whether the first action of this role is done there. */
  isDone(role: Role): boolean;
}

/** Whether something is left to ask for: what the person has done already is not. */
export const isLeftToAsk = (
  { unlessDone, unlessShut, ifShut }: Pick<Ask, 'unlessDone' | 'unlessShut' | 'ifShut'>,
  { isShut, isDone }: Standing,
): boolean => !(isShut ? unlessShut : ifShut) && !(unlessDone && isDone(unlessDone));
