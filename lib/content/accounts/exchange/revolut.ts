import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const suspicious = page(
  'Revolut help: report a suspicious call, email, link or text',
  'https://help.revolut.com/it-IT/help/security-logging-in/how-do-i-report-a-suspicious-call-email-link-or-text/',
  { checked: '2026-11-22', sure: 'high', note: 'The page is in Italian.' },
);

export const revolut: AccountOf<'exchange'> = {
  id: 'revolut',
  kind: 'exchange',
  name: 'Revolut',
  channels: {
    names: ['revolut'],
    domains: from(suspicious, 'revolut.com'),
    mail: from(suspicious, 'revolut.com'),
  },
  hosts: [{ host: 'help.revolut.com' }],
};
