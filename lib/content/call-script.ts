import type { Lever } from '@/lib/content/levers';
import * as sources from '@/lib/content/sources';
import * as studies from '@/lib/content/studies';
import type { Citation } from '@/lib/playbook/citation';

/** One turn of the call. Its words stand under its id in `script.json`, under `turns`. */
export interface Turn {
  id: string;
  lever: Lever;
  sources: readonly Citation[];
}

/** The call about API settings, as Binance and the press told it in August 2025, and how such calls end. */
export const turns: readonly Turn[] = [
  { id: 'name', lever: 'authority', sources: [studies.fakedCallerId] },
  { id: 'details', lever: 'authority', sources: [sources.customerData] },
  { id: 'security-team', lever: 'authority', sources: [studies.authorityInEmails, sources.fakeStaff] },
  { id: 'settings', lever: 'help', sources: [sources.callScam, sources.firstStatement] },
  { id: 'stay', lever: 'urgency', sources: [studies.timePressure] },
  { id: 'nobody', lever: 'isolation', sources: [studies.aloneInScams] },
  { id: 'anger', lever: 'urgency', sources: [sources.fakeStaff] },
  { id: 'wallet', lever: 'help', sources: [sources.safeAccount, sources.fakeStaff] },
];

/** What all of it rests on. Their words stand under `lies`. */
export const lies: readonly { id: string; sources: readonly Citation[] }[] = [
  { id: 'name', sources: [studies.fakedCallerId] },
  { id: 'move', sources: [sources.safeAccount, sources.callScam] },
  { id: 'no-time', sources: [sources.fakeStaff] },
];

/** The actions whose notes say how the real one reaches people, by phone and by mail. */
export const reach = { byCall: { id: 'end-call' }, byMail: { id: 'anti-phishing-code' } } as const;

/** What knowing the call does: measured by others, and not of this app. */
export const effect = { id: 'effect', sources: [studies.forewarned] } as const;
