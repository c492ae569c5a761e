import { evm, type Vectors } from './vectors.fixture';

const hexIds = [
  ...(['bitcoin', 'tron', 'xrp-ledger', 'litecoin', 'dogecoin'] as const),
  ...(['bitcoin-cash', 'cardano', 'ton', 'stellar'] as const),
];

export const txids: readonly Vectors[] = [
  {
    source: 'Bitcoin: genesis and the pizza; the example of xrpl.org; an example of TRON',
    networks: hexIds,
    texts: [
      '4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b',
      'a1075db55d416d3ca199f55b6084e2115b9345e16c5cf302fc80e9d5fbf5d48d',
      'C53ECF838647FA5A4C780377025FEC7999AB4182590510CA461444B207AB74A9',
      'd7a08e7b28755d294bfb1a0dfd3e3540971269534651059dd8c3d3f53e540e8a',
    ],
  },
  {
    source: 'The first transaction of Ethereum',
    networks: [...evm, 'polkadot'],
    texts: ['0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060'],
  },
  {
    source: 'Solana documentation, getTransaction',
    networks: ['solana'],
    texts: [
      '2nBhEBYYvfaAe16UMNqRHre4YNSskvuYgx3M6E4JP1oDYvZEJHvoPzyUidNgNX5r9sTyN1J9UxtbCXy2rqYcuyuv',
      '5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW',
    ],
  },
  {
    source: 'TON Center, detectHash',
    networks: ['ton'],
    texts: ['cuIIRsco2AySgdmoPuvBsOXlfarqgu+suFYFXgX+5Vw='],
  },
];
