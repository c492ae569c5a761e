/** What others may hold: what is said of it in answers and facts, and the actions after which it is of no use to them. */
export interface Holding {
  id: string;
  reported: readonly string[];
  exposed?: readonly string[];
  doneBy: readonly string[];
}

export const holdings: readonly Holding[] = [
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

/** A bank that gave a number, or was told at some time, was told. */
export const tellingBank = 'tell-bank';
