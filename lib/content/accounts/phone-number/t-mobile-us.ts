import { page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const fraud = page(
  'T-Mobile: help with account fraud',
  'https://www.t-mobile.com/support/plans-features/help-with-t-mobile-account-fraud',
  { checked: '2026-11-22', sure: 'medium' },
);

/** T-Mobile in the United States. The companies of that name elsewhere are others. */
export const tMobileUs: AccountOf<'phone-number'> = {
  id: 't-mobile-us',
  kind: 'phone-number',
  name: 'T-Mobile US',
  aliases: ['T-Mobile'],
  // Other domains carry its name too, and no page that we read says which of them are its own.
  channels: null,
  hosts: [{ host: 'www.t-mobile.com', whose: 'T-Mobile US' }],
  playbook: {
    content: '2026-11-29',
    links: {
      lock: {
        value: 'https://www.t-mobile.com/support/plans-features/help-with-t-mobile-account-fraud',
        ...fraud,
      },
    },
    paths: {},
    places: {
      lock: [
        { value: { name: { en: 'SIM Protection' } }, ...fraud },
        { value: { name: { en: 'Port Out Protection' } }, ...fraud },
      ],
    },
    basis: {},
    orders: {
      default: ['end-call', 'phone-lock', 'phone-ask-changes', 'phone-codes'],
      // Whoever has the number may be emptying accounts already, so the bank is told before a new SIM is made.
      'no-signal': ['end-call', 'phone-block-sim', 'tell-money-accounts', 'phone-regain', 'phone-codes'],
      'nothing-happened': ['end-call', 'phone-look-for-signs'],
    },
  },
};
