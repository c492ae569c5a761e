import type { MarkKind } from '@/components/ui/mark';
import type { Settled } from '@/lib/flow/situation';
import type { Entry } from '@/lib/incident/entry';

const marks: Partial<Record<Entry['kind'], MarkKind>> = {
  'action-done': 'done',
  'action-blocked': 'blocked',
  'action-excluded': 'excluded',
  'fact-recorded': 'told',
};

/** The symbol of how an action stands: an answer that holds it up looks like any word that it could not be done. */
export const markOfStatus = ({ outcome, entry }: Settled): MarkKind =>
  outcome === 'blocked' ? 'blocked' : markOf(entry);

/** The symbol of an entry on the line: what was tapped looks different from what was told. */
export const markOf = (entry: Entry): MarkKind => marks[entry.kind] ?? 'tapped';
