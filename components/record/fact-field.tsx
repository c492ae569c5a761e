'use client';

import { useSay } from '@/components/site/words-provider';
import { described, Field } from '@/components/ui/field';
import { Left } from '@/components/ui/left';
import { type MomentDraft, MomentField } from '@/components/ui/moment-field';
import { channels } from '@/lib/incident/facts';
import { type FieldSpec, limitOf } from './fact-fields';

interface Props {
  id: string;
  spec: FieldSpec;
  value: string | MomentDraft;
  error: string | null;
  onChange: (value: string | MomentDraft) => void;
}

/** One field of a fact's form, by its type. */
export function FactField({ id, spec: { name, type }, value, error, onChange }: Props) {
  const say = useSay();
  const label = say(`record.fields.${name}`);
  if (typeof value !== 'string') {
    return <MomentField id={id} label={label} draft={value} error={error} onChange={onChange} />;
  }
  const hint = say.has(`record.fields.${name}-hint`) ? say(`record.fields.${name}-hint`) : undefined;
  const limit = limitOf(type);
  const common = {
    ...described(id, hint, error),
    value,
    autoComplete: 'off',
    // A browser's better spelling may send what is typed to its maker.
    spellCheck: false,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {type === 'channel' ? (
        <select {...common}>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {say(`entries.channel.${channel}`)}
            </option>
          ))}
        </select>
      ) : type === 'words' || type === 'message' ? (
        <>
          <textarea {...common} dir="auto" rows={type === 'words' ? 6 : 3} />
          <Left length={value.length} limit={limit} />
        </>
      ) : (
        <>
          <input
            {...common}
            type="text"
            className={type === 'line' ? undefined : 'num'}
            dir={type === 'line' ? 'auto' : 'ltr'}
            inputMode={type === 'amount' ? 'decimal' : undefined}
            autoCapitalize={type === 'code' ? 'none' : undefined}
          />
          {value.length > limit * 0.8 && <Left length={value.length} limit={limit} />}
        </>
      )}
    </Field>
  );
}
