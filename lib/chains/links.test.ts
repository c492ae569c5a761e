import { describe, expect, test } from 'vitest';
import { growthOf, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { addressIn, lookAtAddress, lookAtTxid } from './look';
import { txids } from './txids.fixture';
import { addresses } from './vectors.fixture';

const address = '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB';
const other = '0x52908400098527886E0F7030069857D2E4169EE7';
const usdt = '0xdAC17F958D2ee523a2206206994597C13D831ec7';
const tron = 'THHRK1bA7YRPZBcLnTP1SZy9ipUpsRwpo6';
const segwit = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const solana = 'Vote111111111111111111111111111111111111111';
const ripple = 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh';
const txid = 'a1075db55d416d3ca199f55b6084e2115b9345e16c5cf302fc80e9d5fbf5d48d';
const hash = `0x${txid}`;
const signature = txids.find(({ networks }) => networks.includes('solana'))?.texts[0] ?? '';
const base64 = 'cuIIRsco2AySgdmoPuvBsOXlfarqgu+suFYFXgX+5Vw=';

/** As the explorers of the networks write their links. */
const ofAddress: readonly (readonly [link: string, id: string])[] = [
  [`https://etherscan.io/address/${address}`, address],
  [`https://etherscan.io/address/${address}#tokentxns`, address],
  [`etherscan.io/address/${address.toLowerCase()}`, address.toLowerCase()],
  [`https://etherscan.io/token/${usdt}?a=${address}`, address],
  [`https://etherscan.io/token/${other}?a=${address}`, address],
  [`https://bscscan.com/address/${address}#internaltx`, address],
  [`https://polygonscan.com/address/${address}`, address],
  [`https://debank.com/profile/${address}/history`, address],
  [`https://tronscan.org/#/address/${tron}`, tron],
  [`https://tronscan.org/#/address/${tron}/transfers`, tron],
  [`https://www.oklink.com/trx/address/${tron}`, tron],
  [`https://blockchair.com/bitcoin/address/${segwit}?from=first-hour`, segwit],
  [`https://mempool.space/address/${segwit}`, segwit],
  [`https://www.blockchain.com/explorer/addresses/btc/${segwit}`, segwit],
  [`https://solscan.io/account/${solana}?cluster=mainnet#portfolio`, solana],
  [`https://explorer.solana.com/address/${solana}`, solana],
  [`https://livenet.xrpl.org/accounts/${ripple}`, ripple],
  [`https://xrpscan.com/account/${ripple}`, ripple],
  [`See https://tronscan.org/#/address/${tron} please`, tron],
  [`[${address}](https://etc.blockscout.com/address/${address})`, address],
  [`(https://tronscan.org/#/address/${tron})`, tron],
  [`https://tronscan.org/#/contract/${usdt}/to/${tron}`, tron],
  [`<https://tronscan.org/#/address/${tron}>`, tron],
  [`It went to https://tronscan.org/#/address/${tron}.`, tron],
  [`[wallet](https://etherscan.io/address/${address})`, address],
  [`hxxps://etherscan[.]io/address/${address}`, address],
  [`bitcoin:${segwit}?amount=0.35&label=Binance`, segwit],
  [`ethereum:${address}@1?value=1e18`, address],
  [`ethereum:${usdt}/transfer?address=${address}&uint256=1`, address],
  [`tron:${tron}?amount=21561`, tron],
  [`solana:${solana}?amount=1`, solana],
];
const ofId: readonly (readonly [link: string, id: string])[] = [
  [`https://etherscan.io/tx/${hash}`, hash],
  [`https://etherscan.io/tx/${hash}#eventlog`, hash],
  [`https://arbiscan.io/tx/${hash}`, hash],
  [`https://optimistic.etherscan.io/tx/${hash}`, hash],
  [`https://snowtrace.io/tx/${hash}?chainid=43114`, hash],
  [`basescan.org/tx/${hash}`, hash],
  [`[${hash.slice(0, 17)}...${hash.slice(-4)}](https://etc.blockscout.com/tx/${hash})`, hash],
  [`https://tronscan.org/#/transaction/${txid}`, txid],
  [`https://tronscan.io/#/transaction/${txid}?lang=en`, txid],
  [`https://mempool.space/tx/${txid}`, txid],
  [`https://blockstream.info/tx/${txid}?expand`, txid],
  [`https://blockchair.com/litecoin/transaction/${txid}`, txid],
  [`https://dogechain.info/tx/${txid}`, txid],
  [`https://livenet.xrpl.org/transactions/${txid.toUpperCase()}`, txid.toUpperCase()],
  [`https://stellar.expert/explorer/public/tx/${txid}`, txid],
  [`https://cardanoscan.io/transaction/${txid}?tab=utxo`, txid],
  [`https://polkadot.subscan.io/extrinsic/${hash}`, hash],
  [`https://solscan.io/tx/${signature}`, signature],
  [`https://explorer.solana.com/tx/${signature}?cluster=mainnet-beta`, signature],
  [`https://tonviewer.com/transaction/${txid}`, txid],
  [`https://tonscan.org/tx/${encodeURIComponent(base64)}`, base64],
  [`https://tonscan.org/tx/${base64.replace('+', '-')}`, base64.replace('+', '-')],
];

describe('A link', () => {
  for (const [link, id] of ofAddress)
    test(`in the field of an address leads to it: ${link}`, () => {
      for (const network of ['', 'TRC20', 'a network nobody knows'])
        expect(lookAtAddress(link, network)).toEqual({ reason: 'link', id });
      expect(lookAtTxid(link)).toMatchObject({ reason: 'is-address' });
    });

  for (const [link, id] of ofId)
    test(`in the field of an id leads to it: ${link}`, () => {
      expect(lookAtTxid(link)).toEqual({ reason: 'link', id });
      expect(lookAtAddress(link)).toMatchObject({ reason: 'is-txid' });
    });

  test('leads to a token’s own contract only if to nothing else', () => {
    expect(lookAtAddress(`https://etherscan.io/token/${usdt}`)).toEqual({ reason: 'link', id: usdt });
    expect(lookAtAddress(usdt)).toMatchObject({ reason: 'contract' });
  });

  test('to several leads to none, and one to none stays as it is', () => {
    for (const link of [
      `https://example.com/compare/${address}/${other}`,
      `https://etherscan.io/tx/${hash} https://etherscan.io/tx/${hash.replace('a', 'b')}`,
      'https://etherscan.io/address/vitalik.eth',
      'https://binance.com/my/wallet/history?type=withdraw',
      'mailto:someone@example.com',
      `https://tronscan.org/#/address/${tron.slice(0, -1)}`,
    ]) {
      expect(lookAtAddress(link)?.reason, link).not.toBe('link');
      expect(lookAtTxid(link)?.reason, link).not.toBe('link');
    }
  });

  test('is no address of which a colon is part', () => {
    for (const { texts } of addresses)
      for (const text of texts) expect(lookAtAddress(text)?.reason).not.toBe('link');
  });

  test('is read in time that grows with it', slow, async () => {
    const long = (size: number) => `https://a.io/${'%2F?a&'.repeat(size / 6)}`;
    expect(await growthOf((one) => lookAtAddress(one, 'TRON'), long)).toBeLessThan(tooMuch);
  });
});

describe('A word for it in front', () => {
  for (const front of [
    'Culprit address: ',
    "Thief's ETH address: ",
    'Address:\n',
    'Adresse\n',
    '收款地址： ',
  ])
    test(`leads to the address: ${JSON.stringify(front)}`, () => {
      expect(lookAtAddress(front + address)).toEqual({ reason: 'label', id: address });
      expect(addressIn(front + address)).toBe(address);
      expect(lookAtTxid(front + address)).toMatchObject({ reason: 'is-address' });
    });

  for (const front of ['Txid: ', 'TRX ID: ', 'Transaction ID:  ', 'Hash\n'])
    test(`leads to the id: ${JSON.stringify(front)}`, () => {
      expect(lookAtTxid(front + txid)).toEqual({ reason: 'label', id: txid });
      expect(lookAtAddress(front + txid)).toMatchObject({ reason: 'is-txid' });
    });

  for (const text of [
    `${ripple} 104399`,
    `Tag 104399: ${ripple} 2`,
    `To: ${address} and ${other}`,
    'Address: mine',
  ])
    test(`leads to nothing where there is more, or less: ${text}`, () => {
      expect(lookAtAddress(text)?.reason).not.toBe('label');
    });
});

describe('A hash on a network that is not known here', () => {
  for (const digits of [txid.slice(0, 61), txid.slice(2), `${txid}a`, txid.slice(0, 50)])
    test(`is too short or too long: ${digits.length}`, () => {
      for (const sign of ['', '0x'])
        expect(lookAtTxid(sign + digits, 'Fantom')).toEqual({
          reason: 'near-length',
          length: sign.length + digits.length,
          expected: sign.length + 64,
        });
    });

  test('is as long as elsewhere, or another thing', () => {
    for (const text of [txid, hash, txid.toUpperCase(), signature, '118204553', txid.slice(0, 40)])
      expect(lookAtTxid(text, 'Fantom')).toBeNull();
  });

  test('and an address there too', () => {
    for (const text of [address.slice(0, -1), `${address}1`, address.slice(0, 39)])
      expect(lookAtAddress(text, 'Fantom')).toMatchObject({ reason: 'near-length', expected: 42 });
    for (const text of [address, hash, '0x1::coin', 'akash1xyz', '0.0.4815162'])
      expect(lookAtAddress(text, 'Fantom')?.reason ?? null).not.toBe('near-length');
  });
});
