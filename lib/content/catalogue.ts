import type { ActionFacts } from '@/lib/playbook/schema';
import { afterwards } from './actions/afterwards';
import { report } from './actions/report';
import { secure } from './actions/secure';
import { urgent } from './actions/urgent';
import { writeDown } from './actions/write-down';

/**
 * All actions there are, each written once. Ids are written by hand and never reused.
 * Their words stand in the message catalogues under the same ids.
 */
const catalogue = [...urgent, ...secure, ...writeDown, ...report, ...afterwards] as const;

/** The day the wording or the set of actions last changed. */
export const catalogueVersion = '2026-11-22';

export type ActionId = (typeof catalogue)[number]['id'];
export type Action = Omit<ActionFacts, 'id'> & { id: ActionId };

export const actions: readonly Action[] = catalogue;

export const findAction = (id: string) => actions.find((action) => action.id === id);
