'use client';

import { useSay } from '@/components/site/words-provider';
import { type Moment, type Precision, toInstant } from '@/lib/incident/moment';
import { described, Field } from './field';

/** A moment while it is being typed: local `YYYY-MM-DDTHH:MM` as the browser's own picker gives it. */
export interface MomentDraft {
  local: string;
  precision: Precision;
  /** The moment as it was told before; kept to the millisecond and in its own zone while nobody retypes it. */
  before?: Moment;
}

const precisions = ['exact', 'minute', 'hour', 'day', 'unknown'] as const;

export const emptyDraft: MomentDraft = { local: '', precision: 'minute' };

export const toDraft = (at: Moment | undefined): MomentDraft =>
  at === undefined
    ? emptyDraft
    : { local: 'at' in at ? at.at.slice(0, 16) : '', precision: at.precision, before: at };

/** A day ahead is still possible where a phone's clock or zone is off. */
const latest = () => Date.now() + 86_400_000;

/** The moment typed, null where nothing was, or why it cannot be. `ahead` is a time still to come. */
export function readMoment(
  { local, precision, before }: MomentDraft,
  ahead = false,
): Moment | null | 'time' | 'future' {
  if (precision === 'unknown') return { precision };
  if (local === '') return null;
  if (before && 'at' in before && before.at.slice(0, 16) === local) return { precision, at: before.at };
  // A day is told without a time; noon is the hour that stays on that day in the zones around.
  const date = new Date(precision === 'day' ? `${local.slice(0, 10)}T12:00` : local);
  const year = date.getFullYear();
  if (Number.isNaN(date.getTime()) || year < 1970 || year > 9999) return 'time';
  if (!ahead && date.getTime() > latest()) return 'future';
  return { precision, at: toInstant(date) };
}

interface Props {
  id: string;
  label: string;
  draft: MomentDraft;
  error?: string | null;
  onChange: (draft: MomentDraft) => void;
}

/** Date and time in the browser's own picker, with how sure the person is; of a day, only the date. */
export function MomentField({ id, label, draft, error, onChange }: Props) {
  const say = useSay();
  const ofDay = draft.precision === 'day';
  const change = (local: string) =>
    onChange({ ...draft, local: ofDay && local ? `${local}T${draft.local.slice(11) || '12:00'}` : local });
  return (
    <div className="field-pair">
      <Field id={id} label={label} error={error}>
        <input
          {...described(id, undefined, error)}
          className="num"
          type={ofDay ? 'date' : 'datetime-local'}
          disabled={draft.precision === 'unknown'}
          value={ofDay ? draft.local.slice(0, 10) : draft.local}
          onChange={(event) => change(event.target.value)}
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

/** Whether the browser's picker holds a half-typed date, which it reports as an empty one. */
export function isHalfTyped(id: string): boolean {
  const input = document.getElementById(id);
  return input instanceof HTMLInputElement && input.validity.badInput;
}
