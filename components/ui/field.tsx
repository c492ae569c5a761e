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
    <div>
      <Label id={id}>{label}</Label>
      <Hint id={id}>{hint}</Hint>
      {error && (
        <span className="mb-2 grid grid-cols-[auto_minmax(0,1fr)] gap-2 font-bold" id={`${id}-error`}>
          <X aria-hidden="true" />
          <span>{error}</span>
        </span>
      )}
      {children}
    </div>
  );
}

/** What a box is for. */
export function Label({ id, children }: { id: string; children: ReactNode }) {
  return (
    <label className="mb-1.5 block font-bold" htmlFor={id}>
      {children}
    </label>
  );
}

/** How a box is filled. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    children && (
      <span className="mb-2 block text-small text-soft" id={`${id}-hint`}>
        {children}
      </span>
    )
  );
}

/** What a box in a Field needs to be tied to its label, hint and error. */
export function described(id: string, hint?: string, error?: string | null) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, ...(ids && { 'aria-describedby': ids }), ...(error && { 'aria-invalid': true as const }) };
}
