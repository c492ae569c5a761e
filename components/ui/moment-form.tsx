'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import type { Moment } from '@/lib/incident/moment';
import { Button, Buttons } from './button';
import { isHalfTyped, MomentField, readMoment, toDraft } from './moment-field';

interface Props {
  heading: string;
  title: string;
  save: string;
  back: string;
  at: Moment;
  onSave: (at: Moment) => void;
  onBack: () => void;
}

/** Asks for a moment and how sure the person is of it. */
export function MomentForm({ heading, title, save, back, at, onSave, onBack }: Props) {
  const say = useSay();
  const [draft, setDraft] = useState(() =>
    toDraft(at.precision === 'exact' ? { ...at, precision: 'minute' } : at),
  );
  const [error, setError] = useState<string | null>(null);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const read = readMoment(draft);
    if (read === 'future') setError(say('record.errors.future'));
    else if (read === 'time' || read === null || isHalfTyped(`${heading}-at`))
      setError(say('record.errors.time'));
    else onSave(read);
  };
  return (
    <form className="flow-4" onSubmit={submit} noValidate>
      <h2 id={heading} className="mt-3" tabIndex={-1}>
        {title}
      </h2>
      <MomentField
        id={`${heading}-at`}
        label={say('record.moment.when')}
        draft={draft}
        error={error}
        onChange={setDraft}
      />
      <Buttons columns="two">
        <Button look="write" type="submit">
          {save}
        </Button>
        <Button look="plain" onClick={onBack}>
          {back}
        </Button>
      </Buttons>
    </form>
  );
}
