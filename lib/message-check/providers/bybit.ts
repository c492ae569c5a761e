import { from, read, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const spoofing = read(
  'Bybit help: spoofed emails',
  'https://www.bybit.tr/en-TR/help-center/article/How-to-Identify-Spoofing-Emails-and-Avoid-Common-Scams',
  '2025-11-10',
);

export const bybit: Official = {
  ...nothingElse,
  id: 'bybit',
  name: 'Bybit',
  kind: 'provider',
  names: ['bybit'],
  domains: [
    ...from(
      read(
        'Bybit help: spoofed emails, older page',
        'https://bybit.com/kk-KAZ/help-center/article/How-to-Identify-Spoofing-Emails-and-Avoid-Common-Scams',
        '2024-08-29',
      ),
      'bybit.com',
    ),
    ...from(spoofing, 'bybit.tr'),
    ...from(unconfirmed('A public list that names this domain as a Bybit company’s'), 'bybit.eu', 'bybit.kz'),
    ...from(
      unconfirmed('It carries Bybit help pages, and we could not confirm whose it is'),
      'bybitglobal.com',
      'bybit-global.com',
    ),
  ],
  pages: from(
    read(
      'Bybit developer pages',
      'https://bybit-exchange.github.io/docs/v5/user/create-subuid-apikey',
      null,
      'They stand on GitHub Pages, where other people have pages too.',
    ),
    'bybit-exchange.github.io',
  ),
  verify: {
    url: 'https://www.bybit.tr/en-TR/help-center/article/How-to-Identify-Spoofing-Emails-and-Avoid-Common-Scams',
    what: 'guide',
    ...spoofing,
  },
};
