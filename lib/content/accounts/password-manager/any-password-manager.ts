import type { AccountOf } from '@/lib/playbook/schema';

/** Fits any password manager: we read no page of one that says where its buttons are. */
export const anyPasswordManager: AccountOf<'password-manager'> = {
  id: 'any-password-manager',
  kind: 'password-manager',
  name: null,
  aliases: [
    'Password manager',
    'Master password',
    '1Password',
    'Bitwarden',
    'Dashlane',
    'KeePass',
    'KeePassXC',
    'Keeper',
    'LastPass',
    'NordPass',
    'Proton Pass',
  ],
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: {},
    paths: {},
    basis: {},
    orders: {
      default: ['end-call', 'manager-password', 'manager-sign-out', 'manager-accounts'],
      // Whoever shut the person out can read every password, and to get back in may take days or fail.
      'locked-out': ['end-call', 'manager-accounts', 'tell-money-accounts', 'manager-recover'],
      'nothing-happened': ['end-call', 'manager-look-for-signs'],
    },
  },
};
