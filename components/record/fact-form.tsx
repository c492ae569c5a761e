'use client';

import { useEffect, useRef, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { useLeaveGuard } from '@/components/ui/leave-guard';
import { isHalfTyped, type MomentDraft } from '@/components/ui/moment-field';
import type { FactData, FactKind } from '@/lib/incident/facts';
import { FactField } from './fact-field';
import {
  type Draft,
  draftOf,
  type FieldError,
  type FieldSpec,
  fieldsOf,
  limitOf,
  readForm,
} from './fact-fields';

interface Props {
  id: string;
  kind: FactKind;
  fact?: FactData | undefined;
  /** False while another tab holds the pen: what is typed stays, and waits. */
  canWrite: boolean;
  onSave: (data: FactData) => void;
  onBack: () => void;
}

/** The short form of one fact. What is wrong is said in words, the focus goes there, and nothing typed is lost. */
export function FactForm({ id, kind, fact, canWrite, onSave, onBack }: Props) {
  const say = useSay();
  const [draft, setDraft] = useState<Draft>(() => draftOf(kind, fact));
  const [errors, setErrors] = useState<Record<string, FieldError>>({});
  const [nothing, setNothing] = useState(false);
  const [typed, setTyped] = useState(false);
  useLeaveGuard(typed);
  const form = useRef<HTMLFormElement>(null);

  // The form opens by a tap, and the next thing to do is to write in it.
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [errors]);

  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (!canWrite) return;
    const halfTyped = fieldsOf[kind].filter(
      ({ name, type }) => type === 'moment' && isHalfTyped(`${id}-${name}`),
    );
    if (halfTyped.length > 0) {
      setNothing(false);
      return setErrors(Object.fromEntries(halfTyped.map(({ name }) => [name, 'time'])));
    }
    const read = readForm(kind, draft);
    setNothing(!read.ok && read.nothing);
    setErrors(!read.ok && !read.nothing ? read.errors : {});
    if (read.ok) onSave(read.data);
  };
  const errorText = ({ name, type }: FieldSpec): string | null => {
    const error = errors[name];
    const value = draft[name];
    if (!error || value === undefined) return null;
    if (typeof value !== 'string') return say(`record.errors.${error}`);
    return say(`record.errors.${error}`, { value: value.slice(0, 40), over: value.length - limitOf(type) });
  };
  return (
    <form className="flow fact-form" ref={form} onSubmit={submit} noValidate>
      {fieldsOf[kind].map((spec) => (
        <FactField
          key={spec.name}
          id={`${id}-${spec.name}`}
          spec={spec}
          value={draft[spec.name] ?? ''}
          error={errorText(spec)}
          onChange={(value: string | MomentDraft) => {
            setDraft({ ...draft, [spec.name]: value });
            setNothing(false);
            setTyped(true);
          }}
        />
      ))}
      {nothing && <p role="alert">{say('record.errors.nothing')}</p>}
      {!canWrite && <p role="alert">{say('saving.elsewhere.waits')}</p>}
      <div className="btns btns-two">
        <button className="btn btn-write" type="submit" aria-disabled={!canWrite}>
          {say('record.save')}
        </button>
        <button className="btn btn-plain" type="button" onClick={onBack}>
          {say('record.cancel')}
        </button>
      </div>
    </form>
  );
}
