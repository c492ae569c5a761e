import type { FactKind } from '@/lib/incident/facts';

/** The kinds of fact, in the order in which people tell them and readers look for them. */
export const groups = [
  {
    id: 'happened',
    kinds: ['narrative', 'noticed', 'contact', 'checked', 'site', 'remote-access', 'exposed'],
  },
  { id: 'taken', kinds: ['transaction', 'loss', 'money-path'] },
  { id: 'account', kinds: ['account', 'protection', 'account-change', 'api-key'] },
  { id: 'reports', kinds: ['ticket', 'police-report', 'report'] },
  { id: 'evidence', kinds: ['evidence', 'custody'] },
  { id: 'people', kinds: ['person', 'home', 'suspect', 'witness'] },
  { id: 'open', kinds: ['question', 'next-check'] },
] as const satisfies readonly { id: string; kinds: readonly FactKind[] }[];
