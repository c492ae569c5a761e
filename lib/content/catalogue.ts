import type { ActionFacts } from '@/lib/playbook/schema';
import { afterwards } from './actions/afterwards';
import { bank } from './actions/bank';
import { exchange } from './actions/exchange';
import { mailbox } from './actions/mailbox';
import { messenger } from './actions/messenger';
import { passwordManager } from './actions/password-manager';
import { phoneNumber } from './actions/phone-number';
import { report } from './actions/report';
import { secure } from './actions/secure';
import { urgent } from './actions/urgent';
import { wallet } from './actions/wallet';
import { writeDown } from './actions/write-down';

/**
 * All actions, each written once. Ids are written by hand and never reused. Their words are in the messages under the
 * same ids.
 */
export const actions: readonly ActionFacts[] = [
  ...urgent,
  ...exchange,
  ...mailbox,
  ...phoneNumber,
  ...wallet,
  ...messenger,
  ...passwordManager,
  ...bank,
  ...secure,
  ...writeDown,
  ...report,
  ...afterwards,
];

export const findAction = (id: string) => actions.find((action) => action.id === id);

/** What the start page needs of an action that a red block asks about. */
const asked = (which: 'hangsUp' | 'cutsOff'): Pick<ActionFacts, 'id' | 'joins' | 'hangsUp'> => {
  const { id = '', joins, hangsUp } = actions.find((action) => action[which]) ?? {};
  return { id, joins, hangsUp };
};

/** The action that the hang-up block asks about, also on the start page. */
export const hangUp = asked('hangsUp');

/** The action of the other red block, which takes a device off the line that somebody else sees. */
export const cutOff = asked('cutsOff');
