import { from, page, phones } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const fraud = page(
  'T-Mobile: help with account fraud',
  'https://www.t-mobile.com/support/plans-features/help-with-t-mobile-account-fraud',
  { checked: '2026-11-22', sure: 'medium' },
);

const portOut = page(
  'T-Mobile: phone number port-out scams',
  'https://www.t-mobile.com/customers/phone-number-port-out-scam-alert',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'A stored copy without a date. It gives the number for adding a PIN. Another of its pages names the same one for its care team.',
  },
);

const selfService = page(
  'T-Mobile: security and privacy in the T-Life app, a page for its staff',
  'https://magentapulse.t-mobile.com/us/en/customer-support/accounts/tlife-self-service/security-privacy-permissions/304d5',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'We read the first part of a stored copy. On a prepaid plan, the menu is another one.',
  },
);

const scams = page(
  'T-Mobile: help with scams, spam and fraud',
  'https://www.t-mobile.com/support/plans-features/help-with-scams-spam-and-fraud',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'An older stored copy. It says that T-Mobile never calls to ask for personal information, unless you contacted it first.',
  },
);

const otherName = page('Other domain of T-Mobile', null, { checked: '2026-11-29', sure: 'low' });

/** T-Mobile in the United States. The companies of that name elsewhere are others. */
export const tMobileUs: AccountOf<'phone-number'> = {
  id: 't-mobile-us',
  kind: 'phone-number',
  name: 'T-Mobile US',
  aliases: ['T-Mobile'],
  channels: {
    names: ['t-mobile'],
    domains: [...from(portOut, 't-mobile.com'), ...from(otherName, 'tmobile.com')],
    phones: phones(portOut, ['US', '+1', '8009378997', '1-800-937-8997']).map((one) => ({
      ...one,
      for: ['support'],
    })),
    otherFirms: ['t-mobile.at', 't-mobile.cz', 't-mobile.de', 't-mobile.nl', 't-mobile.pl'],
  },
  hosts: [{ host: 'www.t-mobile.com' }, { host: 'magentapulse.t-mobile.com' }],
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
        {
          value: {
            name: { en: 'SIM Protection' },
            path: {
              web: { en: 'Your name › Profile › Security › SIM Protection' },
              app: { en: 'T-Life › Account › Gear icon › Security › SIM Protection' },
            },
          },
          ...selfService,
        },
        { value: { name: { en: 'Port Out Protection' } }, ...fraud },
      ],
    },
    notes: {
      'phone-lock': [{ value: { says: 'wifi-off', at: 'app' }, ...selfService }],
      'phone-ask-changes': [{ value: { says: 'own-phone', at: 'call', label: { en: '611' } }, ...portOut }],
    },
    basis: { 'end-call': [scams] },
    orders: {
      default: ['end-call', 'phone-lock', 'phone-ask-changes', 'phone-codes'],
      // Whoever has the number may be emptying accounts already, and a new SIM can take hours.
      'no-signal': ['end-call', 'phone-block-sim', 'tell-money-accounts', 'phone-codes', 'phone-regain'],
      'nothing-happened': ['end-call', 'phone-look-for-signs'],
    },
  },
};
