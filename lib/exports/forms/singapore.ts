import type { Form } from './form';

/**
 * The police of Singapore ask for the full address of a site, a phone number without spaces, with the `+` if one was
 * shown, and the kind of call: https://www.scamalert.sg/resources/gotscammed
 */
export const singapore: Form = {
  id: 'singapore',
  offices: ['sg-police'],
  sections: [
    {
      id: 'party',
      area: 'parties',
      boxes: [
        'phone-in-one',
        'phone-plus',
        'call-kind',
        'began',
        'party-name',
        'business',
        'party-email',
        'handle',
        'party-link',
        'asked',
        'ip',
        'party-more',
      ],
    },
    { id: 'site', area: 'sites', boxes: ['url', 'app', 'opened-at', 'site-more'] },
    { id: 'story', area: 'whole', boxes: ['story'] },
    { id: 'how-much', area: 'whole', boxes: ['taken', 'loss'] },
  ],
};
