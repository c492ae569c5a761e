import type { Form } from './form';

/**
 * 1930 and the National Cyber Crime Reporting Portal of India, as quoted by
 * https://cyberyodha.org/2023/04/national-cyber-crime-reporting-portal.html
 */
export const india: Form = {
  id: 'india',
  offices: ['in-1930'],
  sections: [
    { id: 'you', area: 'you', boxes: ['your-phone'] },
    { id: 'account', area: 'whole', boxes: ['exchange', 'user-id', 'banks'] },
    {
      id: 'payment',
      area: 'payments',
      boxes: [
        'from-platform',
        'from',
        'txid',
        'left-at',
        'coin-amount',
        'coin',
        'to',
        'to-platform',
        'standing',
        'payment-more',
      ],
    },
    { id: 'story', area: 'whole', boxes: ['story'] },
    { id: 'proof', area: 'whole', boxes: ['files'] },
  ],
};
