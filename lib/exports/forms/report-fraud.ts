import type { Form } from './form';

/**
 * Report Fraud, for England, Wales and Northern Ireland. Its questions were written for its predecessor, Action Fraud:
 * https://stopthinkfraud.campaign.gov.uk/reporting-fraud/what-to-report
 */
export const reportFraud: Form = {
  id: 'report-fraud',
  offices: ['gb-report-fraud'],
  sections: [
    {
      id: 'party',
      area: 'parties',
      boxes: [
        'party-name',
        'business',
        'party-phone',
        'party-email',
        'handle',
        'party-link',
        'began',
        'asked',
        'message',
        'ip',
        'party-more',
      ],
    },
    { id: 'site', area: 'sites', boxes: ['url', 'app', 'opened-at', 'site-more'] },
    {
      id: 'payment',
      area: 'payments',
      boxes: [
        'coin-amount',
        'coin',
        'left-at',
        'standing',
        'txid',
        'from',
        'to',
        'from-platform',
        'to-platform',
        'payment-more',
      ],
    },
    { id: 'suspicion', area: 'whole', boxes: ['noticed-at', 'story', 'loss'] },
    { id: 'proof', area: 'whole', boxes: ['files'] },
  ],
};
