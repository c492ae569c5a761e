import type { AccountOf } from '@/lib/playbook/schema';

/** Fits any mobile provider: no link or number, only how to find the real one. */
export const anyCarrier: AccountOf<'phone-number'> = {
  id: 'any-carrier',
  kind: 'phone-number',
  name: null,
  aliases: ['SIM card', 'SIM swap', 'No signal', 'Mobile number', 'Lost phone', 'Stolen phone'],
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: {},
    paths: {},
    basis: {},
    orders: {
      default: ['end-call', 'phone-lock', 'phone-ask-changes', 'phone-codes'],
      // Whoever has the number may be emptying accounts already, and a new SIM can take hours.
      'no-signal': ['end-call', 'phone-block-sim', 'tell-money-accounts', 'phone-codes', 'phone-regain'],
      'nothing-happened': ['end-call', 'phone-look-for-signs'],
    },
  },
};
