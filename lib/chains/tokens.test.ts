import { describe, expect, test } from 'vitest';
import { lookAtAddress, lookAtTxid, networksOf } from './look';
import { networkName } from './networks';
import { tokens } from './tokens';

describe('The contract of a token', () => {
  for (const [address, { asset, network }] of tokens) {
    test(`${address} is written without a slip, and is of ${asset} on ${network}`, () => {
      expect(networksOf(address)).toContain(network);
      for (const named of ['', networkName(network), 'Ethereum', 'a network nobody knows'])
        expect(lookAtAddress(` ${address}\n`, named)).toEqual({ reason: 'contract', asset, network });
    });
  }

  test('is known in any case where the case is none of it, and nowhere else', () => {
    const of = { reason: 'contract', asset: 'USDT' };
    expect(lookAtAddress('0xdac17f958d2ee523a2206206994597c13d831ec7')).toMatchObject(of);
    expect(lookAtAddress('0XDAC17F958D2EE523A2206206994597C13D831EC7')).toMatchObject(of);
    expect(lookAtAddress('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6T')).toMatchObject({ reason: 'checksum' });
    expect(lookAtAddress('0xdac17f958d2ee523a2206206994597c13d831ec8')).toBeNull();
    expect(lookAtAddress('constructor')).toMatchObject({ reason: 'unknown-shape' });
  });

  test('is known in every form of TON', () => {
    const of = { reason: 'contract', asset: 'USDT', network: 'ton' };
    const account = 'b113a994b5024a16719f69139328eb759596c38a25f59028b146fecdc3621dfe';
    for (const form of [
      `0:${account}`,
      `0:${account.toUpperCase()}`,
      'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id/sDs',
      'UQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_p0p',
    ])
      expect(lookAtAddress(form), form).toEqual(of);
    expect(lookAtAddress(`-1:${account}`)).toBeNull();
  });

  test('is an address in the field of an id', () => {
    expect(lookAtTxid('TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t')).toMatchObject({ reason: 'is-address' });
  });
});
