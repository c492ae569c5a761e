import { from, page, phones } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const locks = page(
  'Verizon: SIM Protection and Number Lock',
  'https://www.verizon.com/support/knowledge-base-309294/',
  { checked: '2026-11-22', sure: 'medium' },
);

const simSwaps = page(
  'Verizon: SIM swapping',
  'https://www.verizon.com/about/account-security/sim-swapping',
  {
    checked: '2026-11-29',
    sure: 'medium',
    note: 'Stored copies, one of April 2026. It gives both numbers for a SIM change that you did not ask for.',
  },
);

const otherNames = page('Other domains of Verizon, and of its customers’ mail', null, {
  checked: '2026-11-29',
  sure: 'low',
});

export const verizon: AccountOf<'phone-number'> = {
  id: 'verizon',
  kind: 'phone-number',
  name: 'Verizon',
  channels: {
    names: ['verizon'],
    domains: [...from(simSwaps, 'verizon.com'), ...from(otherNames, 'verizonwireless.com', 'verizon.net')],
    phones: phones(simSwaps, ['US', '+1', '8009220204', '1-800-922-0204']).map((one) => ({
      ...one,
      for: ['support'],
    })),
  },
  hosts: [{ host: 'www.verizon.com' }],
  playbook: {
    content: '2026-11-29',
    links: { lock: { value: 'https://www.verizon.com/support/knowledge-base-309294/', ...locks } },
    paths: {},
    places: {
      lock: [
        { value: { name: { en: 'SIM Protection' } }, ...locks },
        { value: { name: { en: 'Number Lock' } }, ...locks },
      ],
    },
    notes: {
      'phone-lock': [{ value: { says: 'off-later' }, ...locks }],
      'phone-block-sim': [
        { value: { says: 'works-cut-off', at: 'number', label: { en: '*611' } }, ...simSwaps },
        { value: { says: 'chat-after-hours', label: { en: 'Live Agent' } }, ...simSwaps },
      ],
      'phone-ask-changes': [{ value: { says: 'own-phone', at: 'call', label: { en: '*611' } }, ...simSwaps }],
    },
    basis: {},
    orders: {
      default: ['end-call', 'phone-lock', 'phone-ask-changes', 'phone-codes'],
      // Whoever has the number may be emptying accounts already, and a new SIM can take hours.
      'no-signal': ['end-call', 'phone-block-sim', 'tell-money-accounts', 'phone-codes', 'phone-regain'],
      'nothing-happened': ['end-call', 'phone-look-for-signs'],
    },
  },
};
