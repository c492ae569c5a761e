import type { Form } from './form';

/**
 * The FBI's complaint form. Headings from its form for ransomware (https://ransomware.ic3.gov), which follows the
 * general one; questions about payments, and limits, from worksheets that others made of the general form in 2026. It
 * takes no files, and a submitted complaint cannot be changed (https://www.ic3.gov/Home/FAQ).
 */
export const ic3: Form = {
  id: 'ic3',
  offices: ['us-ic3', 'ic3-from-abroad'],
  limits: { story: 3_500, technical: 5_000, witnesses: 1_000, agencies: 1_000 },
  sections: [
    {
      id: 'you',
      official: 'Victim Information',
      area: 'you',
      boxes: ['your-name', 'your-address', 'your-phone', 'your-email', 'your-country', 'your-age'],
    },
    {
      id: 'payment',
      official: 'Financial Transaction(s)',
      area: 'payments',
      boxes: [
        'dollars',
        'left-at',
        'standing',
        'coin',
        'coin-amount',
        'txid',
        'from',
        'to',
        'from-platform',
        'to-platform',
        'contacted',
        'payment-more',
      ],
    },
    { id: 'story', official: 'Description of Incident', area: 'whole', boxes: ['story'] },
    {
      id: 'party',
      official: 'Information About The Subject(s) Who Victimized You',
      area: 'parties',
      boxes: [
        'party-name',
        'business',
        'party-phone',
        'party-email',
        'handle',
        'party-link',
        'ip',
        'party-more',
      ],
    },
    {
      id: 'other',
      official: 'Other Information',
      area: 'whole',
      boxes: ['technical', 'witnesses', 'agencies'],
    },
    { id: 'filer', official: 'Who Filed the Complaint', area: 'you', boxes: ['filed-by'] },
  ],
};
