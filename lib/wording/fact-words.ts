import { type FactData, fieldValue, kindOf } from '@/lib/incident/facts';
import type { Field } from '@/lib/incident/fields';
import type { Instant, Moment } from '@/lib/incident/moment';
import { defang, escapeBidi, escapeInvisible } from './escape';
import type { Language, Say } from './language';
import { momentOnPaper } from './moment-on-paper';

/** `code` is to be copied character by character: an address, a transaction id, a number. */
export interface Pair {
  name: string;
  value: string;
  form: 'code' | 'own' | 'ours';
}

/** How a link is written: defanged wherever a program could make it clickable. */
export type WriteLink = (link: string) => string;

/** A fact in one line: `1240.50 USDT`, `Phone call`. Empty if the person told none of it. */
export function headOf(fact: FactData, say: Say, link: WriteLink = defang): string {
  const { fields, head } = kindOf(fact.kind);
  const parts = head.map((name) => {
    const value = fieldValue(fact, name);
    const field = fields[name];
    return value === undefined || !field ? '' : plainValue(name, field, value, say, link);
  });
  // An amount and its coin are one; a label and four characters would look like one word.
  return parts.filter(Boolean).join(fields[head[0] ?? '']?.form === 'amount' ? ' ' : ', ');
}

/** A value in words, unless it is a time. */
function plainValue(name: string, { form }: Field, value: unknown, say: Say, link: WriteLink): string {
  // Caller ID can be faked, so the number a screen showed always comes with a warning.
  if (name === 'shown') return say('facts.may-be-spoofed', { shown: escapeInvisible(String(value)) });
  switch (form) {
    case 'choice':
      return say(`facts.options.${name}.${String(value)}`);
    case 'choices':
      return (value as string[]).map((one) => say(`facts.options.${name}.${one}`)).join(', ');
    case 'link':
      return link(String(value));
    case 'code':
    case 'address':
    case 'txid':
    case 'measured':
      return escapeInvisible(String(value));
    default:
      return escapeBidi(String(value));
  }
}

/** Names facts of a record by id, such as a file that was handed over; in a copy they may be left out. */
export function nameFacts(facts: readonly { id: string; data: FactData }[], say: Say) {
  const byId = new Map(facts.map(({ id, data }) => [id, data]));
  return (id: string): string => {
    const fact = byId.get(id);
    return fact ? headOf(fact, say) || say(`facts.parts.${fact.kind}`) : say('facts.not-in-copy');
  };
}

const codes: readonly Field['form'][] = ['code', 'address', 'txid', 'link', 'amount', 'last4', 'measured'];
const own: readonly Field['form'][] = ['line', 'message', 'words'];

/** The name of a group, kind or field on paper, if another name suits a reader who was not there. */
export function onPaper(say: Say, part: 'groups' | 'parts' | 'fields', name: string): string {
  const there = `facts.paper.${part}.${name}`;
  return say.has(there) ? say(there) : say(`facts.${part}.${name}`);
}

/** How values are written in one place. */
interface Manner {
  /** The name of a field there. */
  nameOf?: (field: string) => string;
  link?: WriteLink;
}

/** Times of a device are exact, as far as its clock is. */
const toMoment = (value: Moment | Instant): Moment =>
  typeof value === 'string' ? { precision: 'exact', at: value } : value;

/** The rest of a fact as names and values; only what was told. `nameOfFact` comes from `nameFacts`. */
export function pairsOf(
  fact: FactData,
  { say, days }: Pick<Language, 'say' | 'days'>,
  nameOfFact: (id: string) => string,
  { nameOf = (field) => say(`facts.fields.${field}`), link = defang }: Manner = {},
): Pair[] {
  const { fields, head } = kindOf(fact.kind);
  return Object.entries(fields).flatMap(([name, field]): Pair[] => {
    const value = fieldValue(fact, name);
    if (value === undefined || value === '' || head.includes(name)) return [];
    if (Array.isArray(value) && value.length === 0) return [];
    const text =
      field.form === 'moment' || field.form === 'due' || field.form === 'clocked'
        ? momentOnPaper(toMoment(value as Moment | Instant), say, days)
        : field.form === 'evidence'
          ? nameOfFact(String(value))
          : plainValue(name, field, value, say, link);
    const form = codes.includes(field.form) ? 'code' : own.includes(field.form) ? 'own' : 'ours';
    return [{ name: nameOf(name), value: text, form }];
  });
}
