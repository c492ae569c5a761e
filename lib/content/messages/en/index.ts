// Made by lib/content/messages/make-index.mjs from the files in this folder.
import { actions } from './actions';
import { rehearsals } from './rehearsals';
import { ui } from './ui';

export const messages = { actions, rehearsals, ...ui };
