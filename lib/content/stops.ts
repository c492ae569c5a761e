/**
 * The actions at each kind of account that stop further losses, for pages with a record where the whole catalogue would
 * weigh too much. A test compares it with the playbooks.
 */
const byKind: Readonly<Record<string, readonly string[]>> = {
  exchange: [
    'delete-api-keys',
    'stop-automatic-payments',
    'freeze-account',
    'lock-withdrawals',
    'hold-withdrawals',
    'sign-out-devices',
  ],
  mailbox: ['mail-password', 'mail-sign-out', 'mail-forwarding'],
  messenger: ['messenger-sign-out'],
  'password-manager': ['manager-password', 'manager-sign-out'],
  bank: ['bank-login'],
  'phone-number': ['phone-lock', 'phone-codes'],
};

const freeze = [
  'binance',
  'binance-us',
  'bithumb',
  'bybit',
  'coinbase',
  'crypto-com',
  'kucoin',
  'okx',
  'other',
  'revolut',
];

/** The exchanges that have each of these; every other action of a kind is one of all its accounts. */
const only: Readonly<Record<string, readonly string[]>> = {
  'freeze-account': freeze,
  'stop-automatic-payments': ['paypal'],
  'lock-withdrawals': ['bitvavo'],
  'hold-withdrawals': ['bitfinex', 'gemini'],
};
const withoutKeys: readonly string[] = ['paypal'];

/** The action after which no key of an account works. */
export const deletingKeys = 'delete-api-keys';

/** The actions of this account that stop further losses, the most urgent first. */
export const stopsOf = ({ kind, id }: { kind: string; id: string }): readonly string[] =>
  (Object.hasOwn(byKind, kind) ? (byKind[kind] ?? []) : []).filter((action) => {
    if (action === deletingKeys) return !withoutKeys.includes(id);
    return only[action]?.includes(id) ?? true;
  });
