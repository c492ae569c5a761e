import { accounts } from './accounts/registry';
import { authorities } from './authorities/registry';
import { supportLines } from './authorities/support-lines';
import { actions } from './catalogue';
import * as sources from './sources';

/** All facts as one tree. Never imported by a page: it holds every account. */
export const content = { actions, accounts, sources, authorities, supportLines };
