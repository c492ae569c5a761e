interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  options: readonly (readonly [value: string, words: string])[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Several boxes to tick under one label. */
export function Choices({ id, label, hint, options, chosen, onChange }: Props) {
  const toggle = (one: string) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <fieldset className="choices" {...(hint && { 'aria-describedby': `${id}-hint` })}>
      <legend>{label}</legend>
      {hint && (
        <span className="small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div className="checks">
        {options.map(([value, words]) => (
          <label key={value} className="check">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
