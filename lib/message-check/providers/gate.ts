import { from, read, unconfirmed } from '@/lib/message-check/cite';
import { nothingElse, type Official } from '@/lib/message-check/official';

export const gate: Official = {
  ...nothingElse,
  id: 'gate',
  name: 'Gate',
  kind: 'provider',
  names: ['gate', 'gate.io', 'gateio'],
  ordinary: true,
  domains: [
    ...from(
      read(
        'Gate help: security zone',
        'https://www.gate.com/en-us/help/guide/security-zone/44487',
        null,
        'Written for Gate US.',
      ),
      'gate.com',
    ),
    ...from(unconfirmed('A public list that names this as the older domain of Gate'), 'gate.io'),
    ...from(
      unconfirmed('A public list that names this domain as Gate’s, for programs'),
      'gateio.ws',
      'gateapi.io',
    ),
  ],
  mail: from(unconfirmed('Copies on pages of others'), 'support@gate.com', 'support@mail.gate.io'),
};
