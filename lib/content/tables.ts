// Made by make-registry.mjs from the files of the actions and the accounts. Edits are lost.

/** The role of each urgent action, in the order of the catalogue. */
export const roles = {
  'end-call': 'stop-contact',
  'cut-remote-access': 'stop-contact',
  'move-self-custody': 'brake',
  'recall-payment': 'brake',
  'call-phone-company': 'brake',
  'secure-email': 'regain',
  'get-email-back': 'regain',
  'look-for-signs': 'look',
  'delete-api-keys': 'revoke',
  'new-login-email': 'revoke',
  'freeze-account': 'brake',
  'lock-withdrawals': 'brake',
  'cancel-withdrawals': 'brake',
  'hold-withdrawals': 'brake',
  'stop-automatic-payments': 'revoke',
  'contact-support': 'human',
  'mail-password': 'brake',
  'mail-sign-out': 'revoke',
  'mail-recovery-info': 'revoke',
  'mail-forwarding': 'revoke',
  'mail-look-for-signs': 'look',
  'mail-recover': 'regain',
  'move-login-email': 'brake',
  'phone-lock': 'brake',
  'phone-ask-changes': 'human',
  'phone-codes': 'revoke',
  'phone-look-for-signs': 'look',
  'phone-block-sim': 'brake',
  'phone-regain': 'regain',
  'revoke-approvals': 'revoke',
  'wallet-check-devices': 'brake',
  'wallet-look-for-signs': 'look',
  'messenger-sign-out': 'revoke',
  'messenger-lock': 'revoke',
  'messenger-look-for-signs': 'look',
  'messenger-recover': 'regain',
  'messenger-warn-contacts': 'brake',
  'manager-password': 'brake',
  'manager-sign-out': 'revoke',
  'manager-accounts': 'brake',
  'manager-look-for-signs': 'look',
  'manager-recover': 'regain',
  'bank-login': 'revoke',
  'bank-look-for-signs': 'look',
  'change-password': 'revoke',
  'sign-out-devices': 'revoke',
  'tell-money-accounts': 'human',
  'tell-receiving-exchange': 'human',
} as const;

/** The actions in which a part of the record is written. Not what shuts the account: that is mostly a button. */
export const recordedIn = {
  'money-path': ['recall-payment', 'tell-bank'],
  'ticket': ['contact-support', 'phone-ask-changes', 'phone-block-sim', 'give-record'],
  'narrative': ['write-narrative'],
  'contact': ['write-contact', 'recovery-scams'],
  'transaction': ['write-taken', 'look-at-trades'],
  'report': ['tell-money-accounts'],
  'police-report': ['report-police'],
} as const;

/** The actions after which nobody can sign in. */
export const shutting: readonly string[] = ['freeze-account', 'see-if-frozen'];

/** What stops further losses at the accounts of these kinds; `only`: at these alone. */
export const stops: readonly { action: string; of: readonly string[]; only: readonly string[] | null }[] = [
  { action: 'delete-api-keys', of: ['exchange'], only: ['binance', 'binance-tr', 'binance-us', 'bitfinex', 'bitget', 'bithumb', 'bitpanda', 'bitso', 'bitstamp', 'bitvavo', 'bybit', 'coinbase', 'coindcx', 'crypto-com', 'etoro', 'gate', 'gemini', 'htx', 'kraken', 'kucoin', 'mexc', 'okx', 'other', 'revolut', 'robinhood'] },
  { action: 'freeze-account', of: ['exchange'], only: ['binance', 'binance-us', 'bithumb', 'bybit', 'coinbase', 'crypto-com', 'kucoin', 'okx', 'other', 'revolut'] },
  { action: 'lock-withdrawals', of: ['exchange'], only: ['bitvavo'] },
  { action: 'hold-withdrawals', of: ['exchange'], only: ['bitfinex', 'gemini'] },
  { action: 'stop-automatic-payments', of: ['exchange'], only: ['paypal'] },
  { action: 'mail-password', of: ['mailbox'], only: null },
  { action: 'mail-sign-out', of: ['mailbox'], only: null },
  { action: 'mail-forwarding', of: ['mailbox'], only: null },
  { action: 'phone-lock', of: ['phone-number'], only: null },
  { action: 'phone-codes', of: ['phone-number'], only: null },
  { action: 'messenger-sign-out', of: ['messenger'], only: null },
  { action: 'manager-password', of: ['password-manager'], only: null },
  { action: 'manager-sign-out', of: ['password-manager'], only: null },
  { action: 'bank-login', of: ['bank'], only: null },
  { action: 'sign-out-devices', of: ['exchange'], only: null },
];

/** The exchanges where what shuts the account deletes its API keys too, as their notes say. */
export const locksDeleteKeys: readonly string[] = ['bithumb'];
