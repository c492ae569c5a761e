import { isCaseNumber } from '@/lib/incident/case-number';

/** Screens of an account's page that are not actions. */
export const screens = ['questions', 'tasks'] as const;

export interface Landing {
  /** An action or a screen; null if the address names neither. */
  step: string | null;
  /** The address names a step that does not exist. Its text is never shown. */
  unknownStep: boolean;
  caseNumber: string | null;
}

/** Marks that mail programs and people put after an address; some hosts end every address with a slash. */
export const trailing = /[.,;:>)\]"'\s/]+$/;

/**
 * The fragment of a link that support sends: `#delete-api-keys/case/118204553`. Browsers send what follows `#` to no
 * server. Throws for a case number that a link must not carry: callers check it first.
 */
export function makeFragment(step: string | null, caseNumber: string | null): string {
  if (caseNumber !== null && !isCaseNumber(caseNumber)) throw new Error('case number in another charset');
  const parts = [step ?? '', ...(caseNumber ? ['case', caseNumber] : [])];
  return parts.join('/') ? `#${parts.join('/')}` : '';
}

/**
 * Reads the fragment of an address. Only a step and a case number get through; everything else is dropped. Mail filters
 * add closing marks or escape characters, so those are removed first.
 *
 * @param isAction whether there is an action with this id
 */
export function readFragment(hash: string, isAction: (id: string) => boolean): Landing {
  const isStep = (id: string) => isAction(id) || (screens as readonly string[]).includes(id);
  const nothing = { step: null, unknownStep: false, caseNumber: null };
  const text = decoded(hash).replace(/^#+/, '').replace(trailing, '');
  if (text === '' || text === 'main') return nothing;
  const [step = '', word, number = '', ...rest] = text.split('/');
  const carries = word === 'case' && rest.length === 0 && isCaseNumber(number);
  return {
    step: isStep(step) ? step : null,
    unknownStep: step !== '' && !isStep(step),
    caseNumber: carries ? number : null,
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
