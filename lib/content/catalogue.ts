import type { ActionFacts } from '@/lib/playbook/schema';
import { afterwards } from './actions/afterwards';
import { mailbox } from './actions/mailbox';
import { phoneNumber } from './actions/phone-number';
import { report } from './actions/report';
import { secure } from './actions/secure';
import { urgent } from './actions/urgent';
import { writeDown } from './actions/write-down';

/**
 * All actions there are, each written once. Ids are written by hand and never reused.
 * Their words stand in the message catalogues under the same ids.
 */
export const actions: readonly ActionFacts[] = [
  ...urgent,
  ...mailbox,
  ...phoneNumber,
  ...secure,
  ...writeDown,
  ...report,
  ...afterwards,
];

export const findAction = (id: string) => actions.find((action) => action.id === id);

/** The action that the hang-up block asks about, on the start page too. */
export const hangUp: string = urgent.find((action) => 'hangsUp' in action)?.id ?? '';
