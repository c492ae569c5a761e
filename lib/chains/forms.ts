import { base58Forms } from './base58-forms';
import { cardanoForms } from './cardano';
import { cashAddress } from './cashaddr';
import { evmForm } from './evm';
import { type Form, hexForm } from './form';
import { evm } from './networks';
import { polkadotForm } from './polkadot';
import { segwitForms } from './segwit';
import { solanaAddress, solanaSignature } from './solana';
import { stellarForm } from './stellar';
import { tonForms } from './ton';

/** All forms of addresses. */
export const addressForms: readonly Form[] = [
  ...base58Forms,
  ...segwitForms,
  ...cardanoForms,
  ...tonForms,
  cashAddress,
  evmForm,
  polkadotForm,
  solanaAddress,
  stellarForm,
];

/**
 * All forms of transaction ids: digests of 32 bytes without check digits, and Solana's signatures. The XRP Ledger
 * writes them in upper case and others in lower case, which makes no difference.
 */
export const txidForms: readonly Form[] = [
  hexForm(
    ['bitcoin', 'tron', 'xrp-ledger', 'litecoin', 'dogecoin', 'bitcoin-cash', 'cardano', 'ton', 'stellar'],
    '',
    64,
  ),
  hexForm([...evm, 'polkadot'], '0x', 64),
  solanaSignature,
  // TON's interfaces also show the same 32 bytes in base64.
  { networks: ['ton'], look: (text) => (/^[\w+/-]{43}=$/.test(text) ? 'fits' : null) },
];
