/** The closed sets that playbooks are made of. Without Zod, so that a page may use them without its weight. */

/** The five phases a playbook must cover. */
export const phases = ['discover', 'limit-access', 'recover', 'restore', 'prevent'] as const;

export const urgencies = ['now', 'today', 'later'] as const;

export const groups = ['secure', 'write-down', 'report', 'afterwards'] as const;

/** What a caller may have got the person to do. */
export const tactics = [
  'api-settings',
  'read-out-code',
  'typed-password',
  'remote-app',
  'clicked-link',
  'recovery-phrase',
  'sent-funds',
  'lost-signal',
] as const;

/** Pages of a provider that a step may link to. */
export const linkIds = ['home', 'api-keys', 'verify'] as const;

/** Screens of a provider that a step may name the way to. */
export const pathIds = ['api-keys', 'freeze', 'support', 'allow-list'] as const;

/** The orders a provider gives its urgent actions. */
export const branches = ['default', 'money-leaving', 'locked-out', 'locked-out-no-email'] as const;

/** What stops a person. Each leads to another way, a human channel or a dated next check. */
export const reasons = [
  'cannot-sign-in',
  'no-email-either',
  'cannot-find-it',
  'keeps-coming-back',
  'no-other-device',
  'no-answer-yet',
  'closed-now',
  'something-else',
] as const;

export type Phase = (typeof phases)[number];
export type Group = (typeof groups)[number];
export type Tactic = (typeof tactics)[number];
export type Reason = (typeof reasons)[number];
export type Branch = (typeof branches)[number];
export type LinkId = (typeof linkIds)[number];
export type PathId = (typeof pathIds)[number];
