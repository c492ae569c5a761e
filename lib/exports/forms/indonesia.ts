import type { Form } from './form';

/**
 * The Indonesia Anti-Scam Centre asks who reports, whom they suspect, both accounts, and proof of the
 * transfer and of the chat: https://iasc.ojk.go.id/Guest
 */
export const indonesia: Form = {
  id: 'indonesia',
  offices: ['id-iasc'],
  sections: [
    {
      id: 'you',
      area: 'you',
      boxes: ['your-name', 'your-address', 'your-phone', 'your-email', 'filed-by'],
    },
    { id: 'account', area: 'whole', boxes: ['exchange', 'user-id', 'login-email', 'banks'] },
    {
      id: 'party',
      area: 'parties',
      boxes: [
        'party-name',
        'party-phone',
        'business',
        'party-email',
        'handle',
        'party-link',
        'ip',
        'party-more',
      ],
    },
    {
      id: 'payment',
      area: 'payments',
      boxes: [
        'coin-amount',
        'coin',
        'left-at',
        'txid',
        'from',
        'from-platform',
        'to',
        'to-platform',
        'standing',
        'payment-more',
      ],
    },
    { id: 'story', area: 'whole', boxes: ['story'] },
    { id: 'proof', area: 'whole', boxes: ['messages', 'files'] },
  ],
};
