import { any } from './any';
import { buenosAires } from './buenos-aires';
import { canada } from './canada';
import type { Form } from './form';
import { ic3 } from './ic3';
import { india } from './india';
import { indonesia } from './indonesia';
import { malaysia } from './malaysia';
import { reportFraud } from './report-fraud';
import { singapore } from './singapore';

/** All forms we know, and the one for all other offices. */
export const forms: readonly Form[] = [
  ic3,
  reportFraud,
  canada,
  buenosAires,
  singapore,
  india,
  indonesia,
  malaysia,
  any,
];

/** Whether we know the form of an office. */
export const hasForm = (office: string) => forms.some(({ offices }) => offices.includes(office));

/** The form of an office, or the one for all others. */
export const formOf = (office: string): Form => forms.find(({ offices }) => offices.includes(office)) ?? any;
