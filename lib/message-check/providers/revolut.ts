import { from, read } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const suspicious = read(
  'Revolut help: report a suspicious call, email, link or text',
  'https://help.revolut.com/it-IT/help/security-logging-in/how-do-i-report-a-suspicious-call-email-link-or-text/',
  null,
  'The page is in Italian.',
);

export const revolut: Official = {
  ...nothingElse,
  id: 'revolut',
  name: 'Revolut',
  kind: 'provider',
  names: ['revolut'],
  domains: from(suspicious, 'revolut.com'),
  mail: from(suspicious, 'revolut.com'),
};
