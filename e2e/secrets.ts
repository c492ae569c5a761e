import type { SecretKind } from '@/lib/secrets/finding';

interface Secret {
  kind: SecretKind;
  /** As somebody would type it. */
  typed: string;
  /** The part that must be nowhere. */
  secret: string;
  /** Whether it is only asked about: nothing but its name says what it is. */
  isAsked?: true;
}

/** What the person is told of it, and the button that takes it out. */
export const saidOf = ({ kind, isAsked }: Secret) => `secrets.${isAsked ? 'ask' : 'seen'}.${kind}`;
export const takeOutOf = ({ isAsked }: Secret) => (isAsked ? 'secrets.is-secret' : 'secrets.take-out');

/** One of each kind, all long public: from BIP-39's vectors, Bitcoin's wiki, the manuals of Binance and Visa. */
export const secrets = {
  phrase: {
    kind: 'recovery-phrase',
    typed: 'legal winner thank year wave sausage worth useful legal winner thank yellow',
    secret: 'wave sausage worth useful',
  },
  wif: {
    kind: 'private-key',
    typed: '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
    secret: '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
  },
  pem: {
    kind: 'pem-key',
    typed: '-----BEGIN PRIVATE KEY-----MC4CAQAwBQYDK2VwBCIEIF0-----END PRIVATE KEY-----'.replace('0-', '0=-'),
    secret: 'MC4CAQAwBQYDK2VwBCIEIF0',
  },
  api: {
    kind: 'api-secret',
    typed: 'NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j',
    secret: 'NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j',
  },
  password: { kind: 'password', typed: 'my password is Zebra-7741', secret: 'Zebra-7741', isAsked: true },
  code: { kind: 'code', typed: 'the code is 849302', secret: '849302', isAsked: true },
  card: { kind: 'card-number', typed: '4111 1111 1111 1111', secret: '4111 1111 1111 1111' },
} as const satisfies Record<string, Secret>;

/** A transaction id or a key: nothing in it tells which. */
export const hex = '9f3b8c2d7e6a5f4b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b';
