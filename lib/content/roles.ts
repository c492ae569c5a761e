import type { Role } from '@/lib/playbook/vocabulary';

/**
 * The role of each urgent action, in the order of the catalogue, for pages with a record where the whole catalogue
 * would weigh too much. A test compares it with the catalogue.
 */
const roles: Readonly<Record<string, Role>> = {
  'end-call': 'stop-contact',
  'cut-remote-access': 'stop-contact',
  'move-self-custody': 'brake',
  'recall-payment': 'brake',
  'call-phone-company': 'brake',
  'secure-email': 'regain',
  'get-email-back': 'regain',
  'look-for-signs': 'look',
  'delete-api-keys': 'revoke',
  'new-login-email': 'revoke',
  'freeze-account': 'brake',
  'lock-withdrawals': 'brake',
  'cancel-withdrawals': 'brake',
  'hold-withdrawals': 'brake',
  'stop-automatic-payments': 'revoke',
  'contact-support': 'human',
  'mail-password': 'brake',
  'mail-sign-out': 'revoke',
  'mail-recovery-info': 'revoke',
  'mail-forwarding': 'revoke',
  'mail-look-for-signs': 'look',
  'mail-recover': 'regain',
  'move-login-email': 'brake',
  'phone-lock': 'brake',
  'phone-ask-changes': 'human',
  'phone-codes': 'revoke',
  'phone-look-for-signs': 'look',
  'phone-block-sim': 'brake',
  'phone-regain': 'regain',
  'revoke-approvals': 'revoke',
  'wallet-check-devices': 'brake',
  'wallet-look-for-signs': 'look',
  'messenger-sign-out': 'revoke',
  'messenger-lock': 'revoke',
  'messenger-look-for-signs': 'look',
  'messenger-recover': 'regain',
  'messenger-warn-contacts': 'brake',
  'manager-password': 'brake',
  'manager-sign-out': 'revoke',
  'manager-accounts': 'brake',
  'manager-look-for-signs': 'look',
  'manager-recover': 'regain',
  'bank-login': 'revoke',
  'bank-look-for-signs': 'look',
  'change-password': 'revoke',
  'sign-out-devices': 'revoke',
  'tell-money-accounts': 'human',
  'tell-receiving-exchange': 'human',
};

/** The role of an action; undefined for a follow-up, and for one unknown to this version. */
export const roleOf = (action: string): Role | undefined =>
  Object.hasOwn(roles, action) ? roles[action] : undefined;

/** The actions with these roles, in the order of the catalogue. */
export const actionsFor = (...wanted: readonly Role[]): readonly string[] =>
  Object.keys(roles).filter((action) => wanted.some((role) => role === roles[action]));
