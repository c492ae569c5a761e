import type { ComponentProps } from 'react';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  options: readonly (readonly [value: string, words: string])[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Several tick boxes under one label. */
export function Choices({ id, label, hint, options, chosen, onChange }: Props) {
  const toggle = (one: string) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <fieldset {...(hint && { 'aria-describedby': `${id}-hint` })}>
      <legend className="font-bold">{label}</legend>
      {hint && (
        <span className="text-small text-soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className="border-b border-rule">
        {options.map(([value, words]) => (
          <TickBox key={value} checked={chosen.includes(value)} onChange={() => toggle(value)}>
            {words}
          </TickBox>
        ))}
      </div>
    </fieldset>
  );
}

/** A tick box; the whole row can be tapped. */
export function TickBox({ children, ...rest }: Omit<ComponentProps<'input'>, 'className' | 'type'>) {
  return (
    <label className="grid min-h-tap cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 border-t border-rule py-2">
      <input className="size-7 accent-ink" type="checkbox" {...rest} />
      <span>{children}</span>
    </label>
  );
}
