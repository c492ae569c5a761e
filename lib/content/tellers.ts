import { recordedIn } from './tables';

/** The parts of the record that take the number which somebody who was told gives. */
export type ToldPart = 'ticket' | 'police-report' | 'report' | 'money-path';

/** The actions in which somebody is told, by the part of the record that takes the number they give. */
export const tellers: Readonly<Record<ToldPart, readonly string[]>> = {
  ticket: recordedIn.ticket,
  'police-report': recordedIn['police-report'],
  report: recordedIn.report,
  'money-path': recordedIn['money-path'],
};
