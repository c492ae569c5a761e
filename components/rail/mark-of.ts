import type { MarkKind } from '@/components/ui/mark';
import type { Entry } from '@/lib/incident/entry';

const marks: Partial<Record<Entry['kind'], MarkKind>> = {
  'action-done': 'done',
  'action-blocked': 'blocked',
  'action-excluded': 'excluded',
  'fact-recorded': 'told',
};

/** The symbol of an entry on the line: what was tapped looks different from what was told. */
export const markOf = (entry: Entry): MarkKind => marks[entry.kind] ?? 'tapped';
