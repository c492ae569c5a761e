import { from, page } from '@/lib/content/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const publicList = page('A public list against phishing that names this domain as Binance’s', null, {
  checked: '2026-11-22',
  sure: 'low',
  note: 'We could not confirm it. Binance also uses other addresses at times: its own check knows them.',
});

/** Binance (global). Binance.US and Binance TR are other companies. */
export const binance: Official = {
  ...nothingElse,
  id: 'binance',
  name: 'Binance',
  kind: 'provider',
  names: ['binance'],
  domains: [
    ...from(
      page(
        'Binance help: protect your account from scams',
        'https://www.binance.com/en/support/faq/how-to-protect-your-binance-account-from-scam-be30cd51c32a4e1f9b2ab60807ce0240',
        { checked: '2026-11-22', dated: '2021-08-05', sure: 'high' },
      ),
      'binance.com',
    ),
    ...from(publicList, 'binance.vision', 'binance.org', 'binancefuture.com', 'binance.co.jp', 'binance.bh'),
  ],
  verify: {
    url: 'https://www.binance.com/en/official-verification',
    what: 'tool',
    ...page('Public source code that links to Binance Verify', null, {
      checked: '2026-11-22',
      sure: 'medium',
      note: 'Several public projects name this address. We could not read the page itself.',
    }),
  },
};
