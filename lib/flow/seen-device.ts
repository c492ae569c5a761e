import { contactSaid } from '@/lib/incident/contact';
import type { Entry } from '@/lib/incident/entry';
import { triggers } from '@/lib/playbook/answers';
import { type Asked, deviceSaid, lastWordOn } from './asked-again';
import { saidToHaveHappened } from './heard';

export type { Asked };

/** Whether this is the device that somebody else sees or saw, as far as was said. `cut`: the action that takes it off the line. */
export const isOnSeenDevice = (cut: Asked, entries: readonly Entry[]): boolean =>
  triggers(cut.joins ?? {}, { contact: contactSaid(entries), tactics: saidToHaveHappened(entries) }) &&
  lastWordOn(cut, entries)?.outcome !== 'excluded' &&
  deviceSaid(cut, entries) !== 'other';
