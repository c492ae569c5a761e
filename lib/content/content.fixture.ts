import { accounts } from './accounts/registry';
import { asked } from './asked';
import { authorities } from './authorities/registry';
import { supportLines } from './authorities/support-lines';
import { effect, lies, turns } from './call-script';
import { actions } from './catalogue';
import { checkUp } from './check-up';
import { leaveTo } from './leave';
import * as sources from './sources';
import * as studies from './studies';

/** All facts as one tree. It holds every account, so no page may import it. */
export const content = {
  actions,
  asked,
  accounts,
  sources,
  studies,
  turns,
  lies,
  effects: [effect],
  checkUp,
  authorities,
  supportLines,
  leaveTo,
};

/**
 * Today in the earliest time zone (UTC+14), so that no editor's day is in the future. Only the clock can tell; a test
 * that passed once keeps passing, since no day becomes future again.
 */
export const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
