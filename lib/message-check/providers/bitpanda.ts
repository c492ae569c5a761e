import { from, read } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

export const bitpanda: Official = {
  ...nothingElse,
  id: 'bitpanda',
  name: 'Bitpanda',
  kind: 'provider',
  names: ['bitpanda'],
  domains: from(
    read(
      'Bitpanda blog: dangers of text messages',
      'https://blog.bitpanda.com/de/smishing-gefahren-erkennen-und-vermeiden',
      null,
      'The page is in German.',
    ),
    'bitpanda.com',
  ),
};
