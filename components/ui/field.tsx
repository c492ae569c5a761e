import { X } from 'lucide-react';
import type { ReactNode } from 'react';

/**
 * Of every box for text: a browser's better spelling and its suggestions may send what is typed to their maker, and
 * what it remembers stands on the device.
 */
export const keptHere = { autoComplete: 'off', spellCheck: false, writingsuggestions: 'false' } as const;

/** Of what is copied sign by sign: no keyboard mends it. */
export const asTyped = { ...keptHere, autoCapitalize: 'none', autoCorrect: 'off' } as const;

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  children: ReactNode;
}

/** Label, hint above the box, error in words above the box. The box names both with `aria-describedby`. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="error" id={`${id}-error`}>
          <X className="icon" aria-hidden="true" />
          <span>{error}</span>
        </span>
      )}
      {children}
    </div>
  );
}

/** What a box in a Field needs to be tied to its label, hint and error. */
export function described(id: string, hint?: string, error?: string | null) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, ...(ids && { 'aria-describedby': ids }), ...(error && { 'aria-invalid': true as const }) };
}
