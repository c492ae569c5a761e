import type { NetworkId } from './networks';

export interface Vectors {
  source: string;
  networks: readonly NetworkId[];
  texts: readonly string[];
}

export const evm = ['ethereum', 'bsc', 'polygon', 'arbitrum', 'optimism', 'base', 'avalanche'] as const;

/** Addresses whose check digits reveal every wrong character. */
export const checkedAddresses: readonly Vectors[] = [
  {
    source: 'Bitcoin Core, key_io_valid.json, and the address of the genesis block',
    networks: ['bitcoin', 'bitcoin-cash'],
    texts: [
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      '1FsSia9rv4NeEwvJ2GvXrX7LyxYspbN2mo',
      '1FjL87pn8ky6Vbavd1ZHeChRXtoxwRGCRd',
      '16w1D5WRVKJuZUsSRzdLp9w3YGcgoxDXb',
      '1111111111111111111114oLvT2',
    ],
  },
  {
    source: 'Bitcoin Core, key_io_valid.json',
    networks: ['bitcoin', 'bitcoin-cash', 'litecoin'],
    texts: ['36j4NfKv6Akva9amjWrLG6MuSQym1GuEmm', '3BZECeAH8gSKkjrTx8PwMrNQBLG18yHpvf'],
  },
  {
    source: 'BIP 173 and BIP 350; Bitcoin Core, key_io_valid.json',
    networks: ['bitcoin'],
    texts: [
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
      'BC1SW50QGDZ25J',
      'bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
      'bc1qyucykdlhp62tezs0hagqury402qwhk589q80tqs5myh3rxq34nwqhkdhv7',
      'bc1z2rksukkjr8',
    ],
  },
  {
    source: 'Litecoin Core, key_io_valid.json; the witness program of BIP 173 under ltc',
    networks: ['litecoin'],
    texts: [
      'LT2KVaAy1ppRuxRgrS5RNU3vBsy7RibPeA',
      'MHrYRxAiMNBTku3eoDHwhA1LQGDjUStZW2',
      'ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9',
    ],
  },
  {
    source: 'Dogecoin Core, base58_keys_valid.json',
    networks: ['dogecoin'],
    texts: [
      'DD4KSSuBJqcjuTcvUg1CgUKeurPUFeEZkE',
      'A7HRQk3GFCW2QasvdZxXuYj8kkQK5QrYLs',
      '9zYnVRaekPtdKBYuPw5QiBtv3NNrzD2LLW',
    ],
  },
  {
    source: 'TRON: the address of zeros, Dune documentation',
    networks: ['tron'],
    texts: ['T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb', 'THHRK1bA7YRPZBcLnTP1SZy9ipUpsRwpo6'],
  },
  {
    source: 'xrpl.org, special addresses; ripple-address-codec',
    networks: ['xrp-ledger'],
    texts: [
      'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh',
      'rrrrrrrrrrrrrrrrrrrrrhoLvTp',
      'rrrrrrrrrrrrrrrrrrrrBZbvji',
      'rPEPPER7kfTD9w2To4CQk6UCfuHM9c6GDY',
      'X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ',
      'XVLhHMPHU98es4dbozjVtdWzVrDjtV18pX8yuPT7y4xaEHi',
    ],
  },
  {
    source: 'Bitcoin Cash specification, cashaddr',
    networks: ['bitcoin-cash'],
    texts: [
      'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
      'bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq',
      'qr95sy3j9xwd2ap32xkykttr4cvcu7as4y0qverfuy',
      'QR95SY3J9XWD2AP32XKYKTTR4CVCU7AS4Y0QVERFUY',
      'bitcoincash:qvch8mmxy0rtfrlarg7ucrxxfzds5pamg73h7370aa87d80gyhqxq5nlegake',
    ],
  },
  {
    source: 'CIP-19; addresses of the Byron era as Yoroi and Daedalus made them',
    networks: ['cardano'],
    texts: [
      'addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x',
      'addr1z8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gten0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgs9yc0hh',
      'addr1gx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer5pnz75xxcrzqf96k',
      'addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8',
      'stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw',
      'Ae2tdPwUPEZFRbyhz3cpfC2CumGzNkFBN2L42rcUc2yjQpEkxDbkPodpMAi',
      'DdzFFzCqrhsrcTVhLygT24QwTnNqQqQ8mZrq5jykUzMveU26sxaH529kMpo7VhPrt5pwW3dXeB2k3EEvKcNBRmzCfcQ7dTkyGzTs658C',
    ],
  },
  {
    source: 'TEP-2',
    networks: ['ton'],
    texts: [
      'Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq',
      'Uf_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXGYv',
      'Ef/lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7+/uY3zXDvq',
    ],
  },
  {
    source: 'SEP-23',
    networks: ['stellar'],
    texts: [
      'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ',
      'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ',
      'CA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUWDA',
    ],
  },
  {
    source: 'Dune documentation; the key of Alice in the tools of Substrate',
    networks: ['polkadot'],
    texts: [
      '1qnJN7FViy3HZaxZK9tGAA71zxHSBeUweirKqCaox4t8GT7',
      '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
    ],
  },
];

/** The case is the checksum: about 15 bits of it. */
export const casedAddresses: Vectors = {
  source: 'EIP-55',
  networks: evm,
  texts: [
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
    '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
    '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
  ],
};

const uncheckedAddresses: readonly Vectors[] = [
  {
    source: 'EIP-55, in one case',
    networks: evm,
    texts: [
      '0x52908400098527886E0F7030069857D2E4169EE7',
      '0x8617E340B3D01FA5F11F306F4090FD50E238070D',
      '0xde709f2102306220921060314715629080e2fb77',
      '0x27b1fdb04752bbc536007a920d24acb045561c26',
    ],
  },
  {
    source: 'Solana: native programs and sysvars, the token program, the mint of wrapped SOL',
    networks: ['solana'],
    texts: [
      '11111111111111111111111111111111',
      'Vote111111111111111111111111111111111111111',
      'SysvarC1ock11111111111111111111111111111111',
      'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA',
      'So11111111111111111111111111111111111111112',
    ],
  },
  {
    source: 'TEP-2, raw',
    networks: ['ton'],
    texts: [
      '-1:e56754f83426f69b09267bd876ac97c44821345b7e266bd956a7bfbfb98df35c',
      '-1:E56754F83426F69B09267BD876AC97C44821345B7E266BD956A7BFBFB98DF35C',
    ],
  },
];

export const addresses: readonly Vectors[] = [...checkedAddresses, casedAddresses, ...uncheckedAddresses];

/** Invalid by the address's own standard. */
export const invalidAddresses: readonly Omit<Vectors, 'networks'>[] = [
  {
    source: 'BIP 350',
    texts: [
      'tc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq5zuyut',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
      'BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh',
      'bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4',
      'BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R',
      'bc1pw5dgrnzv',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav',
      'BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P',
      'tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq47Zagq',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf',
      'bc1gmk9yu',
    ],
  },
  {
    source: 'BIP 173, with what BIP 350 took back of it',
    texts: [
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
      'BC13W508D6QEJXTDG4Y5R3ZARVARY0C5XW7KN40WF2',
      'bc1rw5uspcuh',
      'bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kw5rljs90',
      'bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du',
      'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7k7grplx',
      'BC1SW50QA3JX3S',
      'bc1zw508d6qejxtdg4y5r3zarvaryvg6kdaj',
    ],
  },
  {
    source: 'SEP-23',
    texts: [
      'GAAAAAAAACGC6',
      'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUR',
      'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZA',
      'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUACUSI',
      'G47QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVP2I',
      'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLKA',
      'M47QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ',
      'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUO',
    ],
  },
  {
    source: 'ripple-address-codec: a check that does not fit, a bad prefix, one of the test network',
    texts: [
      'XVLhHMPHU98es4dbozjVtdWzVrDjtV5fdx1mHp98tDMoQXa',
      'dGzKGt8CVpWoa8aWL1k18tAdy9Won3PxynvbbpkAqp3V47g',
      'T719a5UwUCnEs54UsxG9CJYYDhwmFCqkr7wxCcNcfZ6p5GZ',
    ],
  },
  {
    source: 'Of test networks: BIP 350, Bitcoin, Dogecoin and Litecoin Core, CIP-19, cashaddr',
    texts: [
      'tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c',
      'mzK2FFDEhxqHcmrJw1ysqFkVyhUULo45hZ',
      'nhRsrUaxZou6sewjqaS37cJrMRJRgwVXdk',
      'QXaUgLHkZcbJb2j5XgMYzY8cF9YM48Y81Z',
      'addr_test1vz2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzerspjrlsz',
      'bchtest:pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t',
    ],
  },
];
