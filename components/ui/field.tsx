import { X } from '@lucide/icons';
import type { ReactNode } from 'react';
import { Icon } from './icon';

/**
 * For every box for text: a browser's spelling checker and suggestions may send what is typed to their maker, and
 * autofill stores it on the device.
 */
export const keptHere = { autoComplete: 'off', spellCheck: false, writingsuggestions: 'false' } as const;

/** For text copied character by character, which no keyboard may correct. */
export const asTyped = { ...keptHere, autoCapitalize: 'none', autoCorrect: 'off' } as const;

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  children: ReactNode;
}

/** A label, a hint and an error in words, all above the box. The box refers to hint and error by `aria-describedby`. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div>
      <Label id={id}>{label}</Label>
      <Hint id={id}>{hint}</Hint>
      {error && (
        <span className="mb-2 grid grid-cols-[auto_minmax(0,1fr)] gap-2 font-bold" id={`${id}-error`}>
          <Icon of={X} />
          <span>{error}</span>
        </span>
      )}
      {children}
    </div>
  );
}

/** The label of a box. */
export function Label({ id, children }: { id: string; children: ReactNode }) {
  return (
    <label className="mb-1.5 block font-bold" htmlFor={id}>
      {children}
    </label>
  );
}

/** How to fill in a box. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    children && (
      <span className="mb-2 block text-small text-soft" id={`${id}-hint`}>
        {children}
      </span>
    )
  );
}

/** The attributes that tie a box in a Field to its hint and error. */
export function described(id: string, hint?: string, error?: string | null) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, ...(ids && { 'aria-describedby': ids }), ...(error && { 'aria-invalid': true as const }) };
}
