/**
 * The networks whose addresses and transaction ids are recognised, with the names that exchanges and people
 * use for them. A token standard stands for its network: "TRC20" on a withdrawal form means TRON.
 */
export const networks = [
  { id: 'bitcoin', name: 'Bitcoin', otherNames: ['BTC', 'XBT'] },
  { id: 'ethereum', name: 'Ethereum', otherNames: ['ETH', 'Ether', 'ERC20'] },
  { id: 'bsc', name: 'BNB Smart Chain', otherNames: ['BSC', 'BEP20', 'BNB', 'Binance Smart Chain'] },
  { id: 'polygon', name: 'Polygon', otherNames: ['MATIC', 'POL', 'Polygon PoS'] },
  { id: 'arbitrum', name: 'Arbitrum', otherNames: ['ARB', 'Arbitrum One'] },
  { id: 'optimism', name: 'Optimism', otherNames: ['OP'] },
  { id: 'base', name: 'Base', otherNames: [] },
  { id: 'avalanche', name: 'Avalanche', otherNames: ['AVAX', 'AVAX C', 'Avalanche C', 'C-Chain'] },
  { id: 'tron', name: 'TRON', otherNames: ['TRX', 'TRC20', 'TRC10'] },
  { id: 'solana', name: 'Solana', otherNames: ['SOL', 'SPL'] },
  { id: 'xrp-ledger', name: 'XRP Ledger', otherNames: ['XRP', 'XRPL', 'Ripple'] },
  { id: 'litecoin', name: 'Litecoin', otherNames: ['LTC'] },
  { id: 'dogecoin', name: 'Dogecoin', otherNames: ['DOGE'] },
  { id: 'bitcoin-cash', name: 'Bitcoin Cash', otherNames: ['BCH'] },
  { id: 'cardano', name: 'Cardano', otherNames: ['ADA'] },
  { id: 'ton', name: 'TON', otherNames: ['Toncoin', 'The Open Network'] },
  { id: 'stellar', name: 'Stellar', otherNames: ['XLM', 'Lumens'] },
  { id: 'polkadot', name: 'Polkadot', otherNames: ['DOT'] },
] as const satisfies readonly { id: string; name: string; otherNames: readonly string[] }[];

type Network = (typeof networks)[number];
export type NetworkId = Network['id'];

/** Networks that share Ethereum's forms of addresses and transaction ids. */
export const evm: readonly NetworkId[] = [
  'ethereum',
  'bsc',
  'polygon',
  'arbitrum',
  'optimism',
  'base',
  'avalanche',
];

/** Words that accompany a network's name without naming another network. */
const fillers = new Set([
  ...['network', 'mainnet', 'main', 'net', 'chain', 'blockchain', 'protocol', 'token', 'tokens', 'native'],
  ...['the', 'on', 'via', 'segwit', 'taproot', 'usdt', 'usdc'],
]);

const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const byName = new Map<string, Network>(
  networks.flatMap((network) =>
    [network.name, ...network.otherNames].map((name) => [wordsOf(name).join(''), network] as const),
  ),
);

const mostTyped = 100;
const mostWords = 3;

/**
 * The network a person means: "tron", "TRC-20", "BNB Smart Chain (BEP20)", "USDT on Tron".
 *
 * Null if any word is unknown or two networks are named: "Ethereum Classic" is not Ethereum, and a warning about the
 * wrong network would be worse than none.
 */
export function findNetwork(text: string): Network | null {
  if (text.length > mostTyped) return null;
  const words = wordsOf(text);
  const found = new Set<Network>();
  for (let at = 0; at < words.length; ) {
    const name = longestName(words.slice(at, at + mostWords));
    if (name) found.add(name.network);
    else if (!fillers.has(words[at] ?? '')) return null;
    at += name?.words ?? 1;
  }
  const [only = null, ...others] = found;
  return others.length === 0 ? only : null;
}

/** The longest name that the words begin with, so that "Bitcoin Cash" is not taken for Bitcoin. */
function longestName(words: string[]): { network: Network; words: number } | null {
  const network = byName.get(words.join(''));
  if (network) return { network, words: words.length };
  return words.length > 1 ? longestName(words.slice(0, -1)) : null;
}

export const networkName = (id: NetworkId): string =>
  networks.find((network) => network.id === id)?.name ?? id;
