/** The closed sets that playbooks use. Free of Zod, so that pages can import them without its weight. */

/** The five phases a playbook must cover. */
export const phases = ['discover', 'limit-access', 'recover', 'restore', 'prevent'] as const;

export const urgencies = ['now', 'today', 'later'] as const;

export const groups = ['secure', 'write-down', 'report', 'afterwards'] as const;

/**
 * What an urgent action is for; rules speak of these and never of ids. `stop-contact`: end the call or the connection.
 * `brake`: the fastest thing that stops loss. `revoke`: end what lets others in, such as keys or sessions.
 * `human`: an official person. `regain`: get back in. `look`: see whether anybody got in at all.
 */
export const roles = ['stop-contact', 'brake', 'revoke', 'human', 'regain', 'look'] as const;

/** What may have happened that changes the urgent order. */
export const urgentTactics = ['remote-app', 'recovery-phrase', 'lost-signal', 'paid-by-bank'] as const;

/** What may have been given away that support has to hear of at once, though it changes no order. */
const givenAway = ['api-settings', 'read-out-code', 'typed-password'] as const;

/** What is asked before the urgent part. */
export const firstTactics = [...urgentTactics, ...givenAway] as const;

/** What may have happened. All but the first ones are asked once the urgent part is over, and add tasks. */
export const tactics = [
  ...urgentTactics,
  'api-settings',
  'changed-login',
  'read-out-code',
  'typed-password',
  'clicked-link',
  'scanned-code',
  'connected-wallet',
  'sent-funds',
  'gave-card',
  'gave-id',
] as const;

/** What stops a person. Each leads to another way, a human channel or a dated next check. */
export const reasons = [
  'cannot-sign-in',
  'no-email-either',
  'code-not-here',
  'cannot-find-it',
  'keeps-coming-back',
  'no-other-device',
  'no-answer-yet',
  'closed-now',
  'something-else',
] as const;

/** Whom a person says what happened to: the account's own company, whoever holds the money, the police. */
export const hearers = ['provider', 'bank', 'police'] as const;

/** What a phone number of a provider is for, where a page of its own says so. */
export const phonePurposes = ['freeze', 'support'] as const;

/** What an email with a lock button is about. */
export const mailSubjects = [
  'login',
  'device',
  'password',
  'two-step',
  'contact-data',
  'api-key',
  'withdrawal-address',
  'withdrawal',
  'alert',
] as const;

export type Group = (typeof groups)[number];
export type Role = (typeof roles)[number];
export type Tactic = (typeof tactics)[number];
export type Reason = (typeof reasons)[number];
export type Hearer = (typeof hearers)[number];
