import type { Checked } from './checked';
import { type Answer, whys } from './judge/answer';
import type { Official } from './official';

/** What the parts of a message amount to together. None says that it may be trusted. */
export type Verdict =
  /** A part looks like somebody, or a sender's name says somebody whose address it is not. */
  | { code: 'imitates' | 'sender-name'; name: string }
  /** It names one provider, and gives what belongs to another. */
  | { code: 'other-official'; name: string; other: string }
  /** A part is somebody's own, and another could not be confirmed; or none is. */
  | { code: 'mixed' | 'names'; name: string }
  | { code: 'nothing' }
  /** All of it is on the list, which does not say who wrote it. */
  | { code: 'official'; names: readonly string[] };

export const verdictCodes = [
  'imitates',
  'sender-name',
  'other-official',
  'mixed',
  'names',
  'nothing',
  'official',
] as const satisfies readonly Verdict['code'][];

/** The order of answers: the gravest is the lowest. */
export function gravityOf(answer: Answer): number {
  if (answer.kind === 'imitates') return answer.reasons[0]?.code === 'sender-name' ? 1 : 0;
  return answer.kind === 'official' ? 2 + whys.length : 2 + whys.indexOf(answer.why);
}

/** The verdict on a message; `found` with the gravest first, `named` whom its words name, in their order. */
export function verdictOn(found: readonly Checked[], named: readonly Official[]): Verdict | null {
  const [worst] = found;
  if (!worst) return null;
  const { answer } = worst;
  if (answer.kind === 'imitates')
    return { code: gravityOf(answer) === 0 ? 'imitates' : 'sender-name', name: answer.whose.name };
  const owners = found.flatMap(({ answer: { kind, ...one } }) => {
    const isOwned = kind === 'official' || ('why' in one && one.why === 'beside');
    return isOwned && one.whose ? [one.whose] : [];
  });
  const [first] = named;
  const own = owners.find(({ id }) => named.some((one) => one.id === id));
  const other = owners.find(({ kind }) => kind === 'provider');
  if (first && other && !own) return { code: 'other-official', name: first.name, other: other.name };
  if (answer.kind === 'official')
    return { code: 'official', names: [...new Set(owners.map(({ name }) => name))] };
  const owner = own ?? owners[0];
  if (owner) return { code: 'mixed', name: owner.name };
  return first ? { code: 'names', name: first.name } : { code: 'nothing' };
}
