'use client';

import type { LocaleId } from '@/lib/i18n/locales';
import type { Offered } from '@/lib/i18n/offered';
import { Select } from './box';
import { Field } from './field';

interface Props {
  id: string;
  label: string;
  languages: readonly Offered[];
  value: LocaleId;
  onChange: (language: LocaleId) => void;
}

/** Picks a language, each by its own name. */
export function LanguageField({ id, label, languages, value, onChange }: Props) {
  return (
    <Field id={id} label={label}>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value as LocaleId)}>
        {languages.map((one) => (
          <option key={one.id} value={one.id} lang={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
