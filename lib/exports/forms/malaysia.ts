import { type Form, party, payment } from './form';

/**
 * Malaysia's 997 asks for a short description, the caller's details, those of the other side and of the transfers
 * (press reports of October 2023). It never asks for a user name, a password or a code.
 */
export const malaysia: Form = {
  id: 'malaysia',
  offices: ['my-nsrc'],
  sections: [
    { id: 'story', area: 'whole', boxes: ['story'] },
    { id: 'you', area: 'you', boxes: ['your-name', 'your-address', 'your-phone', 'your-email'] },
    party,
    payment,
  ],
};
