import { from, page } from '@/lib/content/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

export const bitpanda: Official = {
  ...nothingElse,
  id: 'bitpanda',
  name: 'Bitpanda',
  kind: 'provider',
  names: ['bitpanda'],
  domains: from(
    page(
      'Bitpanda blog: dangers of text messages',
      'https://blog.bitpanda.com/de/smishing-gefahren-erkennen-und-vermeiden',
      { checked: '2026-11-22', sure: 'high', note: 'The page is in German.' },
    ),
    'bitpanda.com',
  ),
};
