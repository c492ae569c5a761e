import type { NetworkId } from './networks';

/**
 * Tokens that exist on several networks, so that a token's name does not say where it went, each with the networks
 * offered for it, the likeliest first by our own guess. Not exhaustive: another network can be typed.
 *
 * Sources: Circle's list of supported chains for USDC and EURC; lists of what bridges and payment services carry
 * (rhino.fi, Bridge, Layer1) for the others. ETH is included because exchanges pay it out on second layers too.
 */
const assets: Record<string, readonly NetworkId[]> = {
  USDT: ['tron', 'ethereum', 'bsc', 'solana', 'ton', 'polygon', 'arbitrum', 'optimism', 'avalanche'],
  USDC: ['ethereum', 'solana', 'base', 'arbitrum', 'polygon', 'optimism', 'avalanche', 'bsc', 'stellar'],
  DAI: ['ethereum', 'polygon', 'arbitrum', 'optimism', 'base', 'bsc', 'avalanche'],
  ETH: ['ethereum', 'arbitrum', 'base', 'optimism'],
  WBTC: ['ethereum', 'arbitrum', 'polygon', 'optimism'],
  FDUSD: ['ethereum', 'bsc', 'solana'],
  TUSD: ['ethereum', 'tron', 'bsc'],
  PYUSD: ['ethereum', 'solana'],
  EURC: ['ethereum', 'base', 'solana', 'avalanche', 'stellar'],
};

const otherNames: Record<string, string> = { TETHER: 'USDT', USDCOIN: 'USDC', ETHER: 'ETH', ETHEREUM: 'ETH' };

const mostTyped = 30;

/** The networks to offer for an asset; empty if it has only one network, or is unknown. */
export function needsNetwork(asset: string): readonly NetworkId[] {
  if (asset.length > mostTyped) return [];
  // In capitals, since every object has some lower-case names.
  const name = asset.normalize('NFKC').toUpperCase().replace('₮', 'T').replace(/\s/g, '');
  return assets[otherNames[name] ?? name] ?? [];
}
