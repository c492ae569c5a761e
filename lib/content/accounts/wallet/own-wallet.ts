import type { AccountOf } from '@/lib/playbook/schema';

/** Fits any wallet whose keys only the person has: no provider, so nobody to call who could stop anything. */
export const ownWallet: AccountOf<'wallet'> = {
  id: 'own-wallet',
  kind: 'wallet',
  name: null,
  aliases: [
    'Ledger',
    'Trezor',
    'MetaMask',
    'Trust Wallet',
    'Coinbase Wallet',
    'Kraken Wallet',
    'OKX Wallet',
    'Bitget Wallet',
    'Phantom',
    'Exodus',
    'Recovery phrase',
    'Seed phrase',
  ],
  channels: null,
  playbook: {
    content: '2026-11-29',
    links: {},
    paths: {},
    basis: {},
    orders: {
      // Coins can go within seconds of a phrase being seen, and nothing but a new wallet stops that.
      'phrase-seen': ['end-call', 'move-self-custody'],
      // To take back approvals helps only if nobody saw the phrase: that is looked at first.
      default: ['end-call', 'wallet-check-devices', 'revoke-approvals'],
      'nothing-happened': ['end-call', 'wallet-look-for-signs'],
    },
  },
};
