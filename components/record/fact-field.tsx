'use client';

import type { ReactNode } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Input, Select, Textarea } from '@/components/ui/box';
import { Choices } from '@/components/ui/choices';
import { directionOf, isEndless } from '@/components/ui/direction';
import { asTyped, described, keptHere, Field as Labelled } from '@/components/ui/field';
import { Left } from '@/components/ui/left';
import { type MomentDraft, MomentField } from '@/components/ui/moment-field';
import type { Field } from '@/lib/incident/fields';
import { AmountNote, ChainNote, NetworkNote } from './chain-note';
import { limitOf, type Value } from './fact-fields';

interface Props {
  id: string;
  name: string;
  field: Field;
  value: Value;
  /** Whether the fact is nothing without it. */
  needed: boolean;
  error: string | null;
  /** Files of this record that another fact can speak of: id and name. */
  files: readonly (readonly [id: string, name: string])[];
  /** The network typed beside an address. */
  network: string;
  /** The coin or the currency chosen beside an amount. */
  unit: string;
  onChange: (value: Value) => void;
  /** What was seen in the text. */
  children: ReactNode;
}

/** The rows that a phone needs for a text, for a browser whose boxes stay as high as they were. */
const rowsFor = (text: string, least: number) =>
  Math.min(
    40,
    Math.max(
      least,
      text.split('\n').reduce((rows, { length }) => rows + 1 + Math.floor(length / 36), 0),
    ),
  );

/** One field of a fact's form. */
export function FactField({
  id,
  name,
  field,
  value,
  needed,
  error,
  files,
  network,
  unit,
  onChange,
  children,
}: Props) {
  const say = useSay();
  const { form } = field;
  const label = say(`facts.fields.${name}`);
  const hint = say.has(`facts.fields.${name}-hint`) ? say(`facts.fields.${name}-hint`) : undefined;
  if (form === 'moment' || form === 'due') {
    return (
      <MomentField id={id} label={label} draft={value as MomentDraft} error={error} onChange={onChange} />
    );
  }
  if (form === 'choices') {
    const options = field.options.map((one) => [one, say(`facts.options.${name}.${one}`)] as const);
    return (
      <Choices
        id={id}
        label={label}
        hint={hint}
        options={options}
        chosen={value as string[]}
        onChange={onChange}
      />
    );
  }
  const typed = String(value);
  const common = {
    ...described(id, hint, error),
    value: typed,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  if (form === 'choice' || form === 'evidence') {
    const options =
      form === 'evidence'
        ? files
        : 'options' in field
          ? field.options.map((one) => [one, say(`facts.options.${name}.${one}`)] as const)
          : [];
    return (
      <Labelled id={id} label={label} hint={hint} error={error}>
        <Select {...common} autoComplete="off">
          {!needed && <option value="">{say('facts.options.none-chosen')}</option>}
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </Select>
      </Labelled>
    );
  }
  const take = (text: string) => {
    onChange(text);
    // The button goes with what it answered.
    document.getElementById(id)?.focus();
  };
  const limit = limitOf(form);
  const isText = form === 'words' || form === 'message';
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      {isText ? (
        <>
          <Textarea
            {...common}
            {...keptHere}
            endless={isEndless(typed)}
            dir={directionOf(typed)}
            tall={form === 'words'}
            rows={rowsFor(typed, form === 'words' ? 10 : 3)}
          />
          <Left length={typed.length} limit={limit} />
        </>
      ) : (
        <>
          <Input
            {...common}
            {...(form === 'line' ? keptHere : asTyped)}
            type="text"
            mono={form !== 'line'}
            dir={form === 'line' ? directionOf(typed) : 'ltr'}
            inputMode={form === 'amount' ? 'decimal' : undefined}
            {...(form === 'currency' && { autoCapitalize: 'characters' })}
          />
          <ChainNote form={form} text={typed} network={network} onTake={take} />
          {form === 'amount' && <AmountNote text={typed} unit={unit} onTake={take} />}
          {name === 'asset' && network === '' && <NetworkNote asset={typed} />}
          {typed.length > limit * 0.8 && form !== 'last4' && <Left length={typed.length} limit={limit} />}
        </>
      )}
      {children}
    </Labelled>
  );
}
