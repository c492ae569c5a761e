'use client';

import { useSay } from '@/components/site/words-provider';
import { type Moment, type Precision, toInstant } from '@/lib/incident/moment';
import { described, Field } from './field';

/** A moment while it is being typed: local `YYYY-MM-DDTHH:MM` as the browser's own picker gives it. */
export interface MomentDraft {
  local: string;
  precision: Precision;
}

const precisions = ['exact', 'minute', 'hour', 'day', 'unknown'] as const;

export const emptyDraft: MomentDraft = { local: '', precision: 'minute' };

export const toDraft = (at: Moment | undefined): MomentDraft =>
  at === undefined ? emptyDraft : { local: 'at' in at ? at.at.slice(0, 16) : '', precision: at.precision };

/** The moment typed, null where nothing was, or `unreadable`. */
export function readMoment({ local, precision }: MomentDraft): Moment | null | 'unreadable' {
  if (precision === 'unknown') return { precision };
  if (local === '') return null;
  const date = new Date(local);
  const year = date.getFullYear();
  if (Number.isNaN(date.getTime()) || year < 1970 || year > 9999) return 'unreadable';
  return { precision, at: toInstant(date) };
}

interface Props {
  id: string;
  label: string;
  draft: MomentDraft;
  error?: string | null;
  onChange: (draft: MomentDraft) => void;
}

/** Date and time in the browser's own picker, with how sure the person is. */
export function MomentField({ id, label, draft, error, onChange }: Props) {
  const say = useSay();
  return (
    <div className="field-pair">
      <Field id={id} label={label} error={error}>
        <input
          {...described(id, undefined, error)}
          className="num"
          type="datetime-local"
          disabled={draft.precision === 'unknown'}
          value={draft.local}
          onChange={(event) => onChange({ ...draft, local: event.target.value })}
        />
      </Field>
      <Field id={`${id}-sure`} label={say('record.moment.how-sure')}>
        <select
          id={`${id}-sure`}
          value={draft.precision}
          onChange={(event) => onChange({ ...draft, precision: event.target.value as Precision })}
        >
          {precisions.map((precision) => (
            <option key={precision} value={precision}>
              {say(`record.moment.${precision}`)}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
