import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const agreement = page('Binance TR: user agreement', 'https://www.trbinance.com/en/agreement', {
  checked: '2026-11-22',
  sure: 'medium',
});

/** A company and accounts of its own: no link or menu path of Binance (global) leads to them. */
export const binanceTr: AccountOf<'exchange'> = {
  id: 'binance-tr',
  kind: 'exchange',
  name: 'Binance TR',
  aliases: ['Binance Turkey', 'Binance Türkiye'],
  siblings: ['binance', 'binance-us'],
  channels: {
    names: ['trbinance', 'binance-tr', 'binancetr', 'binance.tr'],
    domains: [
      ...from(agreement, 'trbinance.com'),
      ...from(
        page('A public list that names this domain as Binance TR’s', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'binance.tr',
      ),
    ],
  },
  hosts: [{ host: 'www.trbinance.com' }],
  playbook: {
    content: '2026-11-29',
    links: {
      home: { value: 'https://www.trbinance.com/', ...agreement },
    },
    paths: {},
    lockingEmails: null,
    withdrawalPause: null,
    policeReportWithin: null,
    basis: {},
    orders: {
      // No page of its own shows a freeze.
      default: ['end-call', 'delete-api-keys', 'contact-support'],
      'money-leaving': ['end-call', 'delete-api-keys', 'contact-support', 'secure-email'],
      'locked-out': ['end-call', 'contact-support', 'secure-email'],
      'locked-out-no-email': ['end-call', 'contact-support', 'get-email-back'],
      'nothing-happened': ['end-call', 'look-for-signs'],
    },
  },
};
