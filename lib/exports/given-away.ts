import type { Entry } from '@/lib/incident/entry';
import { actionStatuses, factsOf } from '@/lib/incident/fold';
import { reported } from './reported';

/** What others may hold: what is said of it in answers and facts, and the actions after which it is of no use to them. */
interface Holding {
  id: string;
  reported: readonly string[];
  exposed?: readonly string[];
  doneBy: readonly string[];
}

const holdings: readonly Holding[] = [
  {
    id: 'password',
    reported: ['typed-password'],
    exposed: ['password'],
    // Nobody is asked which password it was.
    doneBy: [
      'change-password',
      'change-reused-passwords',
      'secure-email',
      'mail-password',
      'manager-password',
      'bank-login',
    ],
  },
  { id: 'codes', reported: ['read-out-code'], doneBy: ['replace-code-app'] },
  {
    id: 'phrase',
    reported: ['recovery-phrase', 'phrase-seen'],
    exposed: ['recovery-phrase'],
    doneBy: ['move-self-custody'],
  },
  {
    id: 'email',
    reported: ['sign-in-yes-no-email', 'sign-in-no-email', 'open-mailbox-no'],
    doneBy: ['secure-email', 'get-email-back', 'mail-recover'],
  },
  { id: 'id', reported: ['gave-id'], exposed: ['id-scan', 'selfie'], doneBy: ['guard-identity'] },
  {
    id: 'bank',
    reported: ['gave-card'],
    exposed: ['bank'],
    doneBy: ['block-card', 'recall-payment', 'tell-bank'],
  },
];

/** What others got of which nobody said that it was changed or blocked. Their words are in print.json. */
export function givenAway(entries: readonly Entry[]): string[] {
  const said = new Set(reported(entries).map(({ id }) => id));
  const exposed = new Set<string>(factsOf(entries, 'exposed').flatMap(({ data }) => data.exposed ?? []));
  if (factsOf(entries, 'contact').some(({ data }) => data.codes?.length)) said.add('read-out-code');
  const settled = new Set(
    [...actionStatuses(entries).all.values()]
      .filter(({ outcome }) => outcome === 'done' || outcome === 'excluded')
      .map(({ entry }) => entry.action),
  );
  const isBankTold = factsOf(entries, 'money-path').some(({ data }) => data.reference || data.reportedAt);
  if (isBankTold) settled.add('tell-bank');
  return holdings
    .filter((one) => one.reported.some((id) => said.has(id)) || one.exposed?.some((id) => exposed.has(id)))
    .filter(({ doneBy }) => !doneBy.some((action) => settled.has(action)))
    .map(({ id }) => id);
}
