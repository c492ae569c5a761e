import type { NetworkId } from './networks';

/**
 * Tokens that live on several networks, where the name of the token alone does not say where it went, with
 * those of our networks that are offered for them, the likeliest first by our own guess. Not exhaustive: they
 * are offered, another one can be typed.
 *
 * Sources: Circle's list of supported chains for USDC and EURC; lists of what bridges and payment services
 * carry (rhino.fi, Bridge, Layer1) for the others. ETH is here since exchanges pay it out on second layers too.
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

/** The networks to ask among for an asset; empty where the asset has one network, or is not known. */
export function needsNetwork(asset: string): readonly NetworkId[] {
  if (asset.length > mostTyped) return [];
  // In capitals, so that no name is one that every object has.
  const name = asset.normalize('NFKC').toUpperCase().replace('₮', 'T').replace(/\s/g, '');
  return assets[otherNames[name] ?? name] ?? [];
}
