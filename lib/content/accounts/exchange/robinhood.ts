import { from, page } from '@/lib/content/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const scams = page(
  'Robinhood help: identify and report scams',
  'https://robinhood.com/us/en/support/articles/how-to-identify-and-report-scams/',
  { checked: '2026-11-22', sure: 'high' },
);

export const robinhood: Official = {
  ...nothingElse,
  id: 'robinhood',
  name: 'Robinhood',
  kind: 'provider',
  names: ['robinhood'],
  ordinary: true,
  domains: from(scams, 'robinhood.com'),
  mail: from(scams, 'report@robinhood.com'),
};
