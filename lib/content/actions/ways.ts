import type { ActionFacts, Way } from '@/lib/playbook/schema';

/** Looked at again in an hour. */
export const soon = { to: 'check', afterHours: 1 } as const satisfies Way;

/**
 * The way on for whoever cannot sign in to an account, by the question of its kind that says so. A person who said so
 * already is not asked again, and gets a dated next check.
 */
export const lockedOutOf = <Question extends string>(question: Question) =>
  ({
    to: 'answer',
    question,
    answer: 'no',
    unless: ['no'],
    otherwise: { to: 'check', afterHours: 24 },
  }) as const satisfies Way;

/** What an exchange is told by somebody who cannot do anything in the mailbox. */
export const noMailbox = [
  { question: 'sign-in', answer: 'no-email', rather: 'no' },
  { question: 'sign-in', answer: 'yes-no-email', rather: 'yes' },
] as const satisfies ActionFacts['contradicts'];

/** A person who is locked out already is not asked again, and gets a dated next check. */
export const lockedOutOfExchange = {
  to: 'answer',
  question: 'sign-in',
  answer: 'no',
  unless: ['no', 'no-email'],
  after: { said: 'yes-no-email', answer: 'no-email' },
  otherwise: { to: 'check', afterHours: 1 },
} as const satisfies Way;
