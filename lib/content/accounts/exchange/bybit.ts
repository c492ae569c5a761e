import { from, page } from '@/lib/content/cite';
import type { AccountOf } from '@/lib/playbook/schema';

const spoofing = page(
  'Bybit help: spoofed emails',
  'https://www.bybit.tr/en-TR/help-center/article/How-to-Identify-Spoofing-Emails-and-Avoid-Common-Scams',
  { checked: '2026-11-22', dated: '2025-11-10', sure: 'high' },
);

export const bybit: AccountOf<'exchange'> = {
  id: 'bybit',
  kind: 'exchange',
  name: 'Bybit',
  channels: {
    names: ['bybit'],
    domains: [
      ...from(
        page(
          'Bybit help: spoofed emails, older page',
          'https://bybit.com/kk-KAZ/help-center/article/How-to-Identify-Spoofing-Emails-and-Avoid-Common-Scams',
          { checked: '2026-11-22', dated: '2024-08-29', sure: 'high' },
        ),
        'bybit.com',
      ),
      ...from(spoofing, 'bybit.tr'),
      ...from(
        page('A public list that names this domain as a Bybit company’s', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'bybit.eu',
        'bybit.kz',
      ),
      ...from(
        page('It carries Bybit help pages, and we could not confirm whose it is', null, {
          checked: '2026-11-22',
          sure: 'low',
        }),
        'bybitglobal.com',
        'bybit-global.com',
      ),
    ],
    pages: from(
      page('Bybit developer pages', 'https://bybit-exchange.github.io/docs/v5/user/create-subuid-apikey', {
        checked: '2026-11-22',
        sure: 'high',
        note: 'They are on GitHub Pages, where other people have pages too.',
      }),
      'bybit-exchange.github.io',
    ),
    verify: {
      url: 'https://www.bybit.tr/en-TR/help-center/article/How-to-Identify-Spoofing-Emails-and-Avoid-Common-Scams',
      what: 'guide',
      ...spoofing,
    },
  },
  hosts: [
    { host: 'bybit-exchange.github.io', whose: 'Bybit' },
    { host: 'bybit.com' },
    { host: 'www.bybit.tr' },
  ],
};
