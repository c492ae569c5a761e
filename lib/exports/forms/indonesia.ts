import { type Form, party, payment } from './form';

/**
 * The Indonesia Anti-Scam Centre asks for the reporter, the suspect, both accounts, and proof of the transfer and the
 * chat: https://iasc.ojk.go.id/Guest
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
    party,
    payment,
    { id: 'story', area: 'whole', boxes: ['story'] },
    { id: 'proof', area: 'whole', boxes: ['messages', 'files'] },
  ],
};
