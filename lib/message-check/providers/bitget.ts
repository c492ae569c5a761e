import { from, partly } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const guide = partly(
  'Bitget help: make an API key',
  'https://www.bitget.com/support/articles/360038968251-API-Creation-Guide',
  '2020-01-19',
  'The help page is old.',
);

export const bitget: Official = {
  ...nothingElse,
  id: 'bitget',
  name: 'Bitget',
  kind: 'provider',
  names: ['bitget'],
  domains: from(guide, 'bitget.com'),
  mail: from(guide, 'support@bitget.com'),
};
