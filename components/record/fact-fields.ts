import { type MomentDraft, readMoment, toDraft } from '@/components/ui/moment-field';
import { type FactData, type FactKind, factData, isWellFormed, limits } from '@/lib/incident/facts';

export type FieldType = 'line' | 'code' | 'message' | 'words' | 'amount' | 'channel' | 'moment';

export interface FieldSpec {
  name: string;
  type: FieldType;
}

const field = (name: string, type: FieldType): FieldSpec => ({ name, type });

/** The short form of each kind of fact, in the order the person can answer. Nothing is required. */
export const fieldsOf: Record<FactKind, readonly FieldSpec[]> = {
  narrative: [field('text', 'words')],
  account: [field('userId', 'code')],
  noticed: [field('at', 'moment')],
  contact: [
    field('channel', 'channel'),
    field('shown', 'code'),
    field('startedAt', 'moment'),
    field('endedAt', 'moment'),
    field('nameGiven', 'line'),
    field('askedFor', 'message'),
    field('said', 'message'),
  ],
  transaction: [
    field('asset', 'line'),
    field('amount', 'amount'),
    field('network', 'line'),
    field('leftAt', 'moment'),
    field('to', 'code'),
    field('txid', 'code'),
  ],
  ticket: [field('number', 'code'), field('openedAt', 'moment')],
  'police-report': [field('number', 'code'), field('office', 'line'), field('filedAt', 'moment')],
};

/** Longest text of a field, in characters. */
export const limitOf = (type: FieldType) =>
  type === 'words'
    ? limits.words
    : type === 'message'
      ? limits.message
      : type === 'amount'
        ? limits.amount
        : limits.line;

export type Draft = Record<string, string | MomentDraft>;

/** A fact as its form shows it; an empty form where there is none yet. */
export function draftOf(kind: FactKind, fact?: FactData): Draft {
  const values = (fact ?? {}) as Record<string, unknown>;
  const entries = fieldsOf[kind].map(({ name, type }) => {
    if (type === 'moment') return [name, toDraft(values[name] as Parameters<typeof toDraft>[0])] as const;
    if (type === 'channel') return [name, String(values[name] ?? 'call')] as const;
    return [name, String(values[name] ?? '')] as const;
  });
  return Object.fromEntries(entries);
}

/** What is wrong with a field. Each has its own sentence in the catalogue. */
export type FieldError = 'amount' | 'too-long' | 'broken' | 'time' | 'future';

export type ReadForm =
  | { ok: true; data: FactData }
  | { ok: false; nothing: true }
  | { ok: false; nothing: false; errors: Record<string, FieldError> };

/** Reads a form. Text is kept as typed, to the character; what cannot be kept is named, not cut. */
export function readForm(kind: FactKind, draft: Draft): ReadForm {
  const errors: Record<string, FieldError> = {};
  const data: Record<string, unknown> = { kind };
  for (const { name, type } of fieldsOf[kind]) {
    const value = draft[name];
    if (value === undefined) continue;
    if (typeof value !== 'string') {
      const moment = readMoment(value);
      if (moment === 'time' || moment === 'future') errors[name] = moment;
      else if (moment) data[name] = moment;
      continue;
    }
    if (value.trim() === '') continue;
    if (value.length > limitOf(type)) errors[name] = 'too-long';
    else if (!isWellFormed(value)) errors[name] = 'broken';
    else if (type === 'amount' && !/^\d+(\.\d+)?$/.test(value.trim())) errors[name] = 'amount';
    else data[name] = type === 'amount' ? value.trim() : value;
  }
  if (Object.keys(errors).length > 0) return { ok: false, nothing: false, errors };
  const told = Object.keys(data).filter((name) => name !== 'kind' && name !== 'channel');
  if (told.length === 0) return { ok: false, nothing: true };
  return { ok: true, data: factData.parse(data) };
}
