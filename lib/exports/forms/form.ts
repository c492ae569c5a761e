import type { Entry } from '@/lib/incident/entry';
import type { Language } from '@/lib/wording/language';
import { parties } from './areas/parties';
import { payments } from './areas/payments';
import { sites } from './areas/sites';
import { whole } from './areas/whole';
import { you } from './areas/you';
import type { Box } from './box';
import { readingOf } from './reading';

/** The areas a form can ask about. An area with several things gives a part for each. */
const areas = { you, payments, parties, sites, whole };

/** The group of facts in which each area is recorded. */
const groupOf = {
  you: 'people',
  payments: 'taken',
  parties: 'happened',
  sites: 'happened',
  whole: 'happened',
} as const;

type Area = keyof typeof areas;
type BoxId<A extends Area> = keyof ReturnType<(typeof areas)[A]>[number]['boxes'];

/** A section of a form: which boxes of an area it has, in the form's order. */
type Section = {
  [A in Area]: {
    /** Its name in the messages. */
    id: string;
    /** The form's own heading, in English; never translated. */
    official?: string;
    area: A;
    boxes: readonly BoxId<A>[];
  };
}[Area];

/** What anyone who stops a payment asks about the other side and the payment. */
export const party: Section = {
  id: 'party',
  area: 'parties',
  boxes: ['party-name', 'party-phone', 'business', 'party-email', 'handle', 'party-link', 'ip', 'party-more'],
};
export const payment: Section = {
  id: 'payment',
  area: 'payments',
  boxes: [
    'coin-amount',
    'coin',
    'left-at',
    'txid',
    'from',
    'from-platform',
    'to',
    'to-platform',
    'standing',
    'payment-more',
  ],
};

/** The form of an authority. Facts only: the names of boxes are in the messages. */
export interface Form {
  id: string;
  /** The offices that use it. */
  offices: readonly string[];
  /** The maximum length of a box (UTF-16 units, as a text field counts them). */
  limits?: Readonly<Partial<Record<BoxId<'whole'>, number>>>;
  sections: readonly Section[];
}

/** A box to copy from. */
export interface FormField extends Box {
  id: string;
  limit?: number;
}

/** A section filled from the record. */
export interface FormPart {
  id: string;
  official?: string;
  /** The number and the name of this part, if there are several. */
  nth?: number;
  about: string;
  group: (typeof groupOf)[Area];
  fields: FormField[];
}

/** Fills a form from the entries of a record. The same entries always give the same result. */
export function fillIn(form: Form, entries: readonly Entry[], language: Language): FormPart[] {
  const reading = readingOf(entries, language);
  const limits: Readonly<Record<string, number | undefined>> = form.limits ?? {};
  return form.sections.flatMap(({ id, official, area, boxes }) => {
    const several = areas[area](reading) as { name: string; boxes: Record<string, Box> }[];
    return several.map(
      (one, i): FormPart => ({
        id,
        ...(official && { official }),
        ...(several.length > 1 && { nth: i + 1 }),
        about: one.name,
        group: groupOf[area],
        fields: boxes.map((name): FormField => {
          const box = one.boxes[name];
          if (!box) throw new Error(`no box ${name} in ${area}`);
          const limit = limits[name];
          return { id: name, ...box, ...(limit && { limit }) };
        }),
      }),
    );
  });
}
