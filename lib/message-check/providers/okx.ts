import { from, read } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const contacts = read(
  'OKX help: check official accounts',
  'https://aws.okx.com/en-br/help/how-to-query-unique-accounts',
  '2023-08-11',
);

export const okx: Official = {
  ...nothingElse,
  id: 'okx',
  name: 'OKX',
  kind: 'provider',
  names: ['okx'],
  ordinary: true,
  domains: from(contacts, 'okx.com'),
  mail: from(
    read(
      'OKX help: requests by the police',
      'https://www.okx.com/help/okx-law-enforcement-request-guide',
      '2023-09-11',
      'This address is for the police.',
    ),
    'enforcement@okx.com',
  ),
  verify: { url: 'https://aws.okx.com/en-br/help/how-to-query-unique-accounts', what: 'guide', ...contacts },
};
