import { from, partly, read, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const publicList = unconfirmed(
  'A public list against phishing that names this domain as Binance’s',
  null,
  null,
  'We could not confirm it. Binance also uses other addresses at times: its own check knows them.',
);

/** Binance (global). Binance.US and Binance TR are other companies. */
export const binance: Official = {
  ...nothingElse,
  id: 'binance',
  name: 'Binance',
  kind: 'provider',
  names: ['binance'],
  domains: [
    ...from(
      read(
        'Binance help: protect your account from scams',
        'https://www.binance.com/en/support/faq/how-to-protect-your-binance-account-from-scam-be30cd51c32a4e1f9b2ab60807ce0240',
        '2021-08-05',
      ),
      'binance.com',
    ),
    ...from(publicList, 'binance.vision', 'binance.org', 'binancefuture.com', 'binance.co.jp', 'binance.bh'),
  ],
  verify: {
    url: 'https://www.binance.com/en/official-verification',
    what: 'tool',
    ...partly(
      'Public source code that links to Binance Verify',
      null,
      null,
      'Several public projects name this address. We could not read the page itself.',
    ),
  },
};
