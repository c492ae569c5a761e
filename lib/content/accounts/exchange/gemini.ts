import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const trust = page('Gemini: trust and safety', 'https://gemini.com/trust-and-safety', {
  checked: '2026-11-22',
  sure: 'high',
});

/** The exchange, not Google’s Gemini. */
export const gemini: AccountOf<'exchange'> = {
  id: 'gemini',
  kind: 'exchange',
  name: 'Gemini',
  channels: {
    names: ['gemini'],
    ordinary: true,
    domains: from(trust, 'gemini.com'),
    mail: from(trust, '*.gemini.com'),
  },
  hosts: [{ host: 'gemini.com' }],
};
