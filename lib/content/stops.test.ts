import { expect, test } from 'vitest';
import { playbookAccounts, playbookOf } from './playbooks';
import { stopsOf } from './stops';

/** Actions that stop a loss only for whoever said that it can happen, or what only slows it down. */
const onlyForSome = [
  'call-phone-company',
  'cancel-withdrawals',
  'change-password',
  'mail-recovery-info',
  'manager-accounts',
  'messenger-lock',
  'messenger-warn-contacts',
  'move-login-email',
  'move-self-custody',
  'new-login-email',
  'phone-block-sim',
  'recall-payment',
  'revoke-approvals',
  'wallet-check-devices',
];

test('What stops further losses at an account is what its playbook has', () => {
  for (const account of playbookAccounts) {
    const own = playbookOf(account).actions.filter(
      ({ id, role }) => (role === 'revoke' || role === 'brake') && !onlyForSome.includes(id),
    );
    expect([...stopsOf(account)].sort(), account.id).toEqual(own.map(({ id }) => id).sort());
  }
});
