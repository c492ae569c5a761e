import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, repeated, tooMuch } from '@/lib/testing/growth.fixture';
import { slow } from '@/lib/testing/slow.fixture';
import { lookAtAddress, lookAtTxid, networksOf } from './look';
import { networks } from './networks';
import { txids } from './txids.fixture';
import { addresses } from './vectors.fixture';

const tron = 'THHRK1bA7YRPZBcLnTP1SZy9ipUpsRwpo6';
const ethereum = '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB';
const segwit = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const txid = 'a1075db55d416d3ca199f55b6084e2115b9345e16c5cf302fc80e9d5fbf5d48d';

const allAddresses = addresses.flatMap(({ texts }) => texts);
const allTxids = txids.flatMap(({ texts }) => texts);

describe('A field', () => {
  test('that is empty or blank says nothing', () => {
    for (const blank of ['', ' ', '\n\t', '\u00a0']) {
      expect(lookAtAddress(blank, 'TRON')).toBeNull();
      expect(lookAtTxid(blank)).toBeNull();
    }
  });

  test('may have white space around it', () => {
    expect(lookAtAddress(` ${tron}\n`, 'tron')).toBeNull();
    expect(networksOf(`\t${tron} `)).toEqual(['tron']);
    expect(lookAtTxid(`\n${txid}\r\n`)).toBeNull();
  });

  test('takes every id for an id that stands in place of an address, and says of which networks', () => {
    for (const { texts, networks } of txids) {
      for (const text of texts) expect(lookAtAddress(text)).toEqual({ reason: 'is-txid', networks });
    }
  });

  test('takes every address for an address that stands in place of an id', () => {
    for (const { texts, networks } of addresses) {
      for (const text of texts) expect(lookAtTxid(text)).toEqual({ reason: 'is-address', networks });
    }
  });

  test('tells a swap before a network that does not match', () => {
    expect(lookAtTxid(tron, 'Ethereum')).toMatchObject({ reason: 'is-address' });
    expect(lookAtAddress(txid, 'Ethereum')).toMatchObject({ reason: 'is-txid' });
  });

  test('says what it cannot tell, with the network that was named', () => {
    expect(lookAtAddress('my own wallet')).toEqual({ reason: 'unknown-shape', network: null });
    expect(lookAtAddress('someone@example.com', 'TRC20')).toEqual({
      reason: 'unknown-shape',
      network: 'tron',
    });
    expect(lookAtTxid('118204553', 'btc')).toEqual({ reason: 'unknown-shape', network: 'bitcoin' });
    expect(lookAtTxid('https://tronscan.org/#/transaction/1')).toMatchObject({ reason: 'unknown-shape' });
  });
});

describe('The network', () => {
  for (const { texts, networks: right } of addresses) {
    test(`of ${texts[0]} is told from every other`, () => {
      for (const { id } of networks.filter(({ id }) => !right.includes(id))) {
        expect(lookAtAddress(texts[0] ?? '', id)).toEqual({
          reason: 'other-network',
          networks: right,
          network: id,
        });
      }
    });
  }

  for (const { texts, networks: right } of txids) {
    test(`of the id ${texts[0]} is told from every other`, () => {
      for (const { id } of networks.filter(({ id }) => !right.includes(id))) {
        expect(lookAtTxid(texts[0] ?? '', id)).toEqual({
          reason: 'other-network',
          networks: right,
          network: id,
        });
      }
    });
  }

  test('that is not known here keeps everything unsaid that another network may do', () => {
    // Sui addresses look like Ethereum ids; NEAR ids look like Solana addresses.
    expect(
      lookAtAddress('0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060', 'Sui'),
    ).toBeNull();
    expect(lookAtTxid('EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v', 'NEAR')).toBeNull();
    expect(lookAtAddress('cosmos1depk54cuajgkzea6zpgkq36tnjwdzv4afc3d27', 'Cosmos')).toBeNull();
    expect(lookAtAddress('x'.repeat(1000), 'Monero')).toBeNull();
  });

  test('that is not known here does not hide a slip', () => {
    expect(lookAtAddress(`${ethereum.slice(0, -1)}b`, 'Linea')).toMatchObject({ reason: 'checksum' });
    expect(lookAtAddress('0x5c50…2060', 'Sui')).toEqual({ reason: 'cut' });
  });
});

describe('What was copied shortened', () => {
  for (const cut of [
    'TR7NHq…gjLj6t',
    '0xdbF03B40...C8C6FB',
    'bc1qw5 … 8f3t4',
    'a1075db5..',
    '…fbf5d48d',
    'TR7N****Lj6t',
    'TR7N···Lj6t',
    'bitcoincash:qpm2…dx6a',
  ]) {
    test(`is known by its gap: ${cut}`, () => {
      expect(lookAtAddress(cut)).toEqual({ reason: 'cut' });
      expect(lookAtTxid(cut, 'Ethereum')).toEqual({ reason: 'cut' });
    });
  }

  for (const word of ['later...', 'Unknown…', '...', '…', 'I do not know it. Sorry 2']) {
    test(`is not a word: ${word}`, () => {
      expect(lookAtAddress(word)).toMatchObject({ reason: 'unknown-shape' });
    });
  }
});

describe('Signs that do not belong', () => {
  for (const [what, text, characters] of [
    ['a zero-width space', `${tron.slice(0, 4)}\u200b${tron.slice(4)}`, ['U+200B']],
    ['a soft hyphen and a joiner', `${txid.slice(0, 9)}\u00ad\u200d${txid.slice(9)}`, ['U+00AD', 'U+200D']],
    ['the marks of another direction', `\u202e${tron}\u202c`, ['U+202E', 'U+202C']],
    ['a Cyrillic letter', ethereum.replace('B', '\u0412'), ['U+0412']],
    ['a Greek letter', tron.replace('T', '\u03a4'), ['U+03A4']],
    ['full-width letters', segwit.replace('bc1', '\uff42\uff43\uff11'), ['U+FF42', 'U+FF43', 'U+FF11']],
    ['a letter beyond the basic plane', tron.replace('R', '\u{1d5b1}'), ['U+1D5B1']],
    ['half of such a letter', tron.replace('R', '\ud835'), ['U+D835']],
    ['groups of four', segwit.replace(/(.{4})/g, '$1 ').trim(), ['U+0020']],
    ['the break of a line', `${tron.slice(0, 20)}\n${tron.slice(20)}`, ['U+000A']],
    ['a no-break space', `${tron.slice(0, 20)}\u00a0${tron.slice(20)}`, ['U+00A0']],
    ['a tag behind it', 'rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh 104399', ['U+0020']],
  ] as const) {
    test(`are named: ${what}`, () => {
      const expected = { reason: 'hidden-characters', characters };
      expect(lookAtAddress(text)).toEqual(expected);
      expect(lookAtTxid(text, 'Bitcoin')).toEqual(expected);
      expect(lookAtAddress(text, 'a network nobody knows')).toEqual(expected);
    });
  }

  test('are named too where there is nothing else', () => {
    const wide = [...tron].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
    expect(lookAtAddress(wide)).toMatchObject({ reason: 'hidden-characters' });
  });

  for (const prose of [
    'не знаю',
    '我不知道',
    'ไม่ทราบ',
    'José’s wallet',
    'https://пример.рф/не-знаю-адрес/screenshot.png',
    'see the screenshot that I have sent you',
  ]) {
    test(`are not words: ${prose}`, () => {
      expect(lookAtAddress(prose)).toMatchObject({ reason: 'unknown-shape' });
    });
  }

  test('are named wherever one stands inside an address or an id', () => {
    const long = [...allAddresses, ...allTxids].filter((text) => text.length >= 20);
    const gaps = new Set('…‥⋯·•');
    const anyForeign = fc
      .oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('\ud800', '\udc00', ' '),
      )
      .filter((sign) => /[^\x21-\x7e]/u.test(sign) && !gaps.has(sign));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), anyForeign, (text, seed, sign) => {
        const at = 1 + (seed % (text.length - 1));
        const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        expect(lookAtAddress(text.slice(0, at) + sign + text.slice(at))).toEqual({
          reason: 'hidden-characters',
          characters: [`U+${code}`],
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Any text', () => {
  const anyUnits = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 260 })
    .map((units) => String.fromCharCode(...units));
  const anyText = fc.oneof(
    anyUnits,
    fc.string({ maxLength: 260 }),
    fc.constantFrom(...allAddresses, ...allTxids),
    fc.tuple(fc.constantFrom(...allAddresses), anyUnits).map(([text, more]) => text.slice(0, 30) + more),
  );
  const anyNetwork = fc.oneof(anyUnits, fc.constantFrom('', 'TRC20', 'Ethereum', 'constructor', '__proto__'));
  const reasons = [
    ...['cut', 'hidden-characters', 'checksum', 'length'],
    ...[
      'is-txid',
      'is-address',
      'other-network',
      'unknown-shape',
      'link',
      'label',
      'contract',
      'near-length',
    ],
  ];

  test('gets an answer, the same one again, and never throws', () => {
    fc.assert(
      fc.property(anyText, anyNetwork, (text, network) => {
        // Without `expect`: two thousand calls of it would take most of the time.
        const answers = [lookAtAddress, lookAtTxid].map((look) => [look(text, network), look(text, network)]);
        const same = answers.every(([one, again]) => JSON.stringify(one) === JSON.stringify(again));
        const closed = answers.flat().every((finding) => !finding || reasons.includes(finding.reason));
        return same && closed && networksOf(text).length < networks.length;
      }),
      { numRuns: 2000 },
    );
  });

  for (const [what, sign] of [
    ['letters', 'T'],
    ['digits', '1'],
    ['white space', ' '],
    ['dots', '.'],
    ['zero-width spaces', '\u200b'],
    ['halves of signs', '\ud800'],
  ] as const) {
    test(`of nothing but ${what} is answered in time that grows with it`, slow, async () => {
      const long = repeated(sign, 'T', '1');
      const text = long(100_000);
      expect(await growthOf((one) => lookAtAddress(one, 'TRON'), long)).toBeLessThan(tooMuch);
      expect(await growthOf((one) => lookAtTxid(one, one), long)).toBeLessThan(tooMuch);
      expect(await growthOf(networksOf, long)).toBeLessThan(tooMuch);
      expect(lookAtAddress(text, 'TRON')).toEqual({ reason: 'unknown-shape', network: 'tron' });
      expect(lookAtTxid(text, text)).toBeNull();
      expect(networksOf(text)).toEqual([]);
    });
  }
});
