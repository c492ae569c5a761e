import type { AccountOf } from '@/lib/playbook/schema';

/** Fits any messaging app that we have no facts for. */
export const anyMessenger: AccountOf<'messenger'> = {
  id: 'any-messenger',
  kind: 'messenger',
  name: null,
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: {},
    paths: {},
    basis: {},
    orders: {
      // A device that is linked reads along whatever else is done. Then the way back in, then whom they could write to.
      default: ['end-call', 'messenger-sign-out', 'messenger-lock', 'messenger-warn-contacts'],
      'locked-out': ['end-call', 'messenger-recover', 'messenger-warn-contacts'],
      'nothing-happened': ['end-call', 'messenger-look-for-signs'],
    },
  },
};
