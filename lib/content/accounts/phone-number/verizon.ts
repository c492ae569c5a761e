import { page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const locks = page(
  'Verizon: SIM Protection and Number Lock',
  'https://www.verizon.com/support/knowledge-base-309294/',
  { checked: '2026-11-22', sure: 'medium' },
);

export const verizon: AccountOf<'phone-number'> = {
  id: 'verizon',
  kind: 'phone-number',
  name: 'Verizon',
  // Other domains carry its name too, and no page that we read says which of them are its own.
  channels: null,
  hosts: [{ host: 'www.verizon.com', whose: 'Verizon' }],
  playbook: {
    content: '2026-11-29',
    links: { lock: { value: 'https://www.verizon.com/support/knowledge-base-309294/', ...locks } },
    paths: {},
    places: {
      lock: [
        { value: { name: { en: 'SIM Protection' } }, ...locks },
        { value: { name: { en: 'Number Lock' } }, ...locks },
      ],
    },
    notes: { 'phone-lock': [{ value: { says: 'off-later' }, ...locks }] },
    basis: {},
    orders: {
      default: ['end-call', 'phone-lock', 'phone-ask-changes', 'phone-codes'],
      // Whoever has the number may be emptying accounts already, so the bank is told before a new SIM is made.
      'no-signal': ['end-call', 'phone-block-sim', 'tell-money-accounts', 'phone-regain', 'phone-codes'],
      'nothing-happened': ['end-call', 'phone-look-for-signs'],
    },
  },
};
