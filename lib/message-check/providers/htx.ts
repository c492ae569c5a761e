import { from, partly, read, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

const authenticator = read(
  'HTX help: Official Media Authenticator',
  'https://www.htx.com/support/74888416728572',
);

const announcement = partly(
  'HTX announcement of its channel against fraud',
  null,
  null,
  'Read in the press, not on a page of HTX.',
);

export const htx: Official = {
  ...nothingElse,
  id: 'htx',
  name: 'HTX',
  kind: 'provider',
  names: ['htx', 'huobi'],
  ordinary: true,
  domains: [
    ...from(authenticator, 'htx.com'),
    ...from(
      read(
        'Huobi help (older name of HTX)',
        'https://www.huobi.com/support/en-us/detail/900000069486/',
        '2019-12-27',
      ),
      'huobi.com',
    ),
  ],
  mail: [
    ...from(announcement, 'htxsupport@htx-inc.com', 'ia@htx-inc.com'),
    ...from(unconfirmed('An old help page, partly legible'), 'sales-mail.huobi.co'),
  ],
  verify: { url: 'https://www.htx.com/support/74888416728572', what: 'guide', ...authenticator },
};
