import { bank } from './bank';
import { exchange } from './exchange';
import { police } from './police';
import { recovery } from './recovery';
import { remote } from './remote';
import type { Story } from './story';
import { wallet } from './wallet';

/** All stories, in the order in which they are told to somebody who has played none. */
export const stories: readonly [Story, ...Story[]] = [exchange, wallet, bank, police, remote, recovery];
