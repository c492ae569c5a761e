import { accounts } from './accounts/registry';
import { authorities } from './authorities/registry';
import { supportLines } from './authorities/support-lines';
import { actions } from './catalogue';
import * as sources from './sources';

/** All facts as one tree. Never imported by a page: it holds every account. */
export const content = { actions, accounts, sources, authorities, supportLines };

/**
 * The day where it begins first (UTC+14), so that an editor's own day has always come. Only a clock knows which days
 * have come; what passed once keeps passing, since no day becomes future again.
 */
export const today = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
