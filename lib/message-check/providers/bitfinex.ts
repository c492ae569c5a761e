import { from, partly, read } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

export const bitfinex: Official = {
  ...nothingElse,
  id: 'bitfinex',
  name: 'Bitfinex',
  kind: 'provider',
  names: ['bitfinex'],
  domains: from(
    read(
      'Bitfinex help: protect an account from phishing',
      'https://support.bitfinex.com/hc/pt/articles/4407584392857-Como-proteger-uma-conta-Bitfinex-de-golpes-de-phishing',
      null,
      'The page is in Portuguese.',
    ),
    'bitfinex.com',
  ),
  pages: from(
    partly(
      'Public source code of Bitfinex that links to its status page',
      null,
      null,
      'The page stands on Statuspage, where other firms have pages too.',
    ),
    'bitfinex.statuspage.io',
  ),
};
