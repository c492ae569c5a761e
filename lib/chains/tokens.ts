import type { NetworkId } from './networks';
import { rawOf } from './ton';

/** A token's own contract: coins are moved by it, and nobody is paid there. */
export interface Token {
  asset: string;
  network: NetworkId;
}

/**
 * As their issuers list them. Not exhaustive: silence does not mean that an address is a person's.
 *
 * Sources: Tether for USDT, github.com/tetherto/wdk-docs, `skills/wdk/references/deployments.md` of 8 July 2026, on BNB
 * Smart Chain `quote-and-execute.mdx` there; Circle for USDC, github.com/circlefin/skills, `use-usdc/SKILL.md` of 13
 * August 2026, and for EURC developers.circle.com/stablecoins/eurc-contract-addresses; Paxos for PYUSD,
 * github.com/paxosglobal/pyusd-contract.
 */
const contracts: Record<string, Partial<Record<NetworkId, string>>> = {
  USDT: {
    ethereum: '0xdAC17F958D2ee523a2206206994597C13D831ec7',
    tron: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
    solana: 'Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB',
    ton: 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs',
    avalanche: '0x9702230A8Ea53601f5cD2dc00fDBc13d4dF4A8c7',
    arbitrum: '0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9',
    optimism: '0x01bFF41798a0BcF287b996046Ca68b395DbC1071',
    polygon: '0xc2132D05D31c914a87C6611C10748AEb04B58e8F',
    bsc: '0x55d398326f99059ff775485246999027b3197955',
  },
  USDC: {
    ethereum: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
    base: '0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913',
    arbitrum: '0xaf88d065e77c8cC2239327C5EDb3A432268e5831',
    polygon: '0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359',
    avalanche: '0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E',
    optimism: '0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85',
    solana: 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',
  },
  EURC: {
    avalanche: '0xC891EB4cbdEFf6e073e859e987815Ed1505c2ACD',
    base: '0x60a3E35Cc302bFA44Cb288Bc5a4F316Fdb1adb42',
  },
  PYUSD: { ethereum: '0x6c3ea9036406852006290770bedfcaba0e23a0e8' },
};

/** Ethereum's addresses are the same in any case, TON's in any form; of others the case is part of it. */
const keyOf = (address: string) =>
  /^0x/i.test(address) ? address.toLowerCase() : (rawOf(address) ?? address);

/** The address of each contract, with its token. */
export const tokens: readonly (readonly [address: string, token: Token])[] = Object.entries(
  contracts,
).flatMap(([asset, places]) =>
  Object.entries(places).map(
    ([network, address]) => [address, { asset, network: network as NetworkId }] as const,
  ),
);

const byAddress = new Map(tokens.map(([address, token]) => [keyOf(address), token]));

/** The token whose contract has this address, if it is one we know. */
export const tokenAt = (address: string): Token | null => byAddress.get(keyOf(address.trim())) ?? null;
