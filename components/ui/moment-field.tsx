'use client';

import { useSay } from '@/components/site/words-provider';
import { instantAt, instantIn, instantsAt, offsetElsewhere } from '@/lib/incident/local-time';
import { type Instant, type Moment, type Precision, toInstant, utcOffset } from '@/lib/incident/moment';
import { momentInWords } from '@/lib/wording/moments';
import { Input, Select } from './box';
import { described, Field } from './field';

/** A moment being typed: local `YYYY-MM-DDTHH:MM`, as the browser's own picker gives it. */
export interface MomentDraft {
  local: string;
  precision: Precision;
  /** The moment told before: kept to the millisecond and in its own offset, unless it is retyped. */
  before?: Moment;
  /** The chosen instant, if the clock showed that time twice. */
  chosen?: Instant;
}

const precisions = ['exact', 'minute', 'hour', 'day', 'unknown'] as const;

const emptyDraft: MomentDraft = { local: '', precision: 'minute' };

export const toDraft = (at: Moment | undefined): MomentDraft =>
  at === undefined
    ? emptyDraft
    : { local: 'at' in at ? at.at.slice(0, 16) : '', precision: at.precision, before: at };

/** One day in the future is accepted, in case a phone's clock or zone is wrong. */
const latest = () => Date.now() + 86_400_000;

/** The typed moment, null if there is none, or why it is invalid. `ahead` accepts a time in the future. */
export function readMoment(draft: MomentDraft, ahead = false): Moment | null | 'time' | 'future' {
  const { local, precision } = draft;
  if (precision === 'unknown') return { precision };
  if (local === '') return null;
  const { at, kept } = meantBy(draft);
  if (at === null || at < '1970') return 'time';
  if (!kept && !ahead && Date.parse(at) > latest()) return 'future';
  return { precision, at };
}

/** The instant that a draft means, and those at which the clock shows the typed time, unless it was kept. */
function meantBy({ local, precision, before, chosen }: MomentDraft) {
  // A day is told without a time; at noon it is the same day in the neighbouring zones.
  const clock = precision === 'day' ? `${local.slice(0, 10)}T12:00` : local;
  const told = before && 'at' in before ? before.at : null;
  const kept = told?.slice(0, 16) === local ? told : null;
  // Somebody who has moved corrects the time on the clock by which it was told.
  const elsewhere = told && offsetElsewhere(told);
  if (elsewhere) {
    const at = kept ?? instantIn(elsewhere, clock);
    return { at, clock, shown: at ? [at] : [], kept: kept !== null, elsewhere };
  }
  const shown = instantsAt(clock);
  if (chosen && shown.includes(chosen)) return { at: chosen, clock, shown, kept: false };
  if (kept) return { at: kept, clock, shown: shown.includes(kept) ? shown : [kept], kept: true };
  return { at: instantAt(clock), clock, shown, kept: false };
}

interface Props {
  id: string;
  label: string;
  draft: MomentDraft;
  error?: string | null;
  onChange: (draft: MomentDraft) => void;
}

/**
 * Date and time in the browser's own picker, with how sure the person is; for a day, only the date. If the clocks
 * skipped that time, it says what is written instead; if they showed it twice, it asks which one; if it was told on
 * another clock than this device's, it names that clock.
 */
export function MomentField({ id, label, draft, error, onChange }: Props) {
  const say = useSay();
  const ofDay = draft.precision === 'day';
  const change = (local: string) =>
    onChange({ ...draft, local: ofDay && local ? `${local}T${draft.local.slice(11) || '12:00'}` : local });
  const isTime = draft.local !== '' && draft.precision !== 'unknown';
  const { at, clock, shown, elsewhere } = meantBy(draft);
  const hint =
    !isTime || at === null
      ? undefined
      : elsewhere && !ofDay
        ? say('entries.clock-elsewhere', { there: utcOffset(at), here: utcOffset(toInstant(new Date(at))) })
        : shown.length === 0
          ? say('entries.clock-skipped', { kept: momentInWords({ precision: 'exact', at }, clock, say) })
          : undefined;
  return (
    <>
      <div className="grid grid-cols-1 gap-3 form:grid-cols-2">
        <Field id={id} label={label} hint={hint} error={error}>
          <Input
            {...described(id, hint, error)}
            type={ofDay ? 'date' : 'datetime-local'}
            disabled={draft.precision === 'unknown'}
            value={ofDay ? draft.local.slice(0, 10) : draft.local}
            onChange={(event) => change(event.target.value)}
          />
        </Field>
        <Field id={`${id}-sure`} label={say('record.moment.how-sure')}>
          <Select
            id={`${id}-sure`}
            value={draft.precision}
            onChange={(event) => onChange({ ...draft, precision: event.target.value as Precision })}
          >
            {precisions.map((precision) => (
              <option key={precision} value={precision}>
                {say(`record.moment.${precision}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {isTime && at !== null && shown.length > 1 && (
        <Field id={`${id}-which`} label={say('entries.clock-twice')}>
          <Select
            id={`${id}-which`}
            value={at}
            onChange={(event) => onChange({ ...draft, chosen: event.target.value })}
          >
            {shown.map((one, n) => (
              <option key={one} value={one}>
                {say(n === 0 ? 'entries.clock-first' : 'entries.clock-second', { offset: utcOffset(one) })}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

/** Whether the browser's picker holds an incomplete date, which it reports as empty. */
export function isHalfTyped(id: string): boolean {
  const input = document.getElementById(id);
  return input instanceof HTMLInputElement && input.validity.badInput;
}
