import type { Form } from './form';

/**
 * Buenos Aires Province: exact day and time; the number, mail, profile or site that was used, with its full address;
 * when the loss was noticed: https://cuidarnosenred.mjus.gba.gob.ar/donde-denunciar-ciberdelitos/
 */
export const buenosAires: Form = {
  id: 'buenos-aires',
  offices: ['ar-buenos-aires-province'],
  sections: [
    {
      id: 'party',
      area: 'parties',
      boxes: [
        'began',
        'party-phone',
        'party-email',
        'handle',
        'party-link',
        'party-name',
        'business',
        'message',
        'ip',
        'party-more',
      ],
    },
    { id: 'site', area: 'sites', boxes: ['url', 'app', 'opened-at', 'site-more'] },
    { id: 'when', area: 'whole', boxes: ['noticed-at', 'in-order'] },
    { id: 'story', area: 'whole', boxes: ['story'] },
    { id: 'how-much', area: 'whole', boxes: ['taken', 'loss'] },
  ],
};
