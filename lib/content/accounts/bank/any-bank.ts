import type { AccountOf } from '@/lib/playbook/schema';

/** Fits any bank and any card. The number to call stands on the card, so we name none. */
export const anyBank: AccountOf<'bank'> = {
  id: 'any-bank',
  kind: 'bank',
  name: null,
  order: 'last',
  aliases: [
    'Bank',
    'Bank account',
    'Bank transfer',
    'Card',
    'Credit card',
    'Debit card',
    'Visa',
    'Mastercard',
    'American Express',
    'Amex',
  ],
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: {},
    paths: {},
    basis: {},
    orders: {
      // A payment may still be stopped, and each minute counts.
      default: ['end-call', 'recall-payment', 'bank-login'],
      'nothing-happened': ['end-call', 'bank-look-for-signs'],
    },
  },
};
