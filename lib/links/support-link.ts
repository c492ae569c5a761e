import { refusalOf } from './case-by-link';

/** Screens of an account's page that are not actions. */
export const screens = ['questions', 'tasks'] as const;

/** What stands before a case number. */
const word = 'case';

/** What a link carried in vain: a number that it must not carry, several of them, or parts that mean nothing to us. */
export type Dropped = 'number' | 'numbers' | 'part';

export interface Landing {
  /** An action or a screen; null if the address names neither. */
  step: string | null;
  /** The address names a step that does not exist. Its text is never shown. */
  unknownStep: boolean;
  caseNumber: string | null;
  /** Said on the page, without its text. */
  dropped: Dropped | null;
}

/** No link of ours is longer, however often it was escaped; of a longer one the end is not read. */
const longest = 400;

/** Marks that mail programs and people put after an address; some hosts end every address with a slash. */
export const trailing = /[.,;:>)\]"'\s/]+$/;

/**
 * The fragment of a link that support sends: `#delete-api-keys/case/482615`. Browsers send what follows `#` to no
 * server. Throws for a case number that a link must not carry: callers check it first.
 */
export function makeFragment(step: string | null, caseNumber: string | null): string {
  if (caseNumber !== null && refusalOf(caseNumber)) throw new Error('case number that no link carries');
  return fragmentOf(step, caseNumber ? [word, caseNumber] : []);
}

/** The fragment of a link as it was read: of numbers that were dropped it keeps that there was one, or several. */
export function landingFragment({ step, caseNumber, dropped }: Landing): string {
  if (dropped === 'numbers') return fragmentOf(step, [word, word]);
  return fragmentOf(step, dropped === 'number' ? [word] : caseNumber ? [word, caseNumber] : []);
}

const fragmentOf = (step: string | null, more: readonly string[]) =>
  step || more.length > 0 ? `#${[step ?? '', ...more].join('/')}` : '';

/**
 * Reads the fragment of an address. Only a step and a case number get through, in any order; everything else is dropped
 * and said. Mail filters add closing marks or escape characters, so those are removed first.
 *
 * @param isAction whether there is an action with this id
 */
export function readFragment(hash: string, isAction: (id: string) => boolean): Landing {
  const isStep = (id: string) => isAction(id) || (screens as readonly string[]).includes(id);
  const parts = decoded(hash.slice(0, longest)).replace(trailing, '').split(/[/#]+/).filter(Boolean);
  if (parts.join() === 'main') return { step: null, unknownStep: false, caseNumber: null, dropped: null };
  const isNumber = (part: string, at: number) => parts[at - 1] === word && part !== word && !isStep(part);
  const numbers = new Set(parts.filter(isNumber));
  const steps = new Set(parts.filter(isStep));
  const words = parts.filter((part) => part === word);
  const isStrange =
    hash.length > longest || parts.some((part, at) => part !== word && !isStep(part) && !isNumber(part, at));

  const [step = null] = steps;
  const [number = null] = numbers;
  const mayRide = numbers.size === 1 && number !== null && refusalOf(number) === null;
  const several = numbers.size > 1 || (numbers.size === 0 && words.length > 1);
  const lost: Dropped | null = several ? 'numbers' : words.length > 0 && !mayRide ? 'number' : null;
  return {
    step,
    unknownStep: step === null && isStrange,
    caseNumber: mayRide ? number : null,
    dropped: lost ?? (step !== null && (isStrange || steps.size > 1) ? 'part' : null),
  };
}

/** Unescaped twice, in case a filter escaped escapes: `%2523`. Text without escapes is unchanged. */
export const decoded = (text: string) => unescaped(unescaped(text));

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
