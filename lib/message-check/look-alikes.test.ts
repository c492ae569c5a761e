import { describe, expect, test } from 'vitest';
import { slow } from '@/lib/testing/slow.fixture';
import { answersIn, check, everybody, inShort, isOfficialHost, officialDomains } from './all.fixture';
import { readAddress } from './judge/address';
import { disguises, looksLike } from './look-alikes.fixture';
import { isConfirmed } from './official';

const isTrulyOfficial = (written: string) =>
  isOfficialHost(written.replace(/^https:\/\//, '').split('/')[0] ?? '');

/** Up to this number, each is tried in both forms. */
const mostInBothForms = 6_000;

describe('Every official domain, in disguise', () => {
  test('is tried in every letter', () => {
    expect(officialDomains.length).toBeGreaterThan(80);
    const tried = new Set(
      officialDomains.flatMap((one) => disguises['look-alike letter']?.(one) ?? []).join(''),
    );
    for (const letter of 'abcdefghiklmnopqrstuvwxyz') {
      expect(looksLike(letter).length).toBeGreaterThan(20);
      expect(looksLike(letter).filter((one) => !tried.has([...one][0] ?? ''))).toEqual([]);
    }
  });

  for (const [kind, disguise] of Object.entries(disguises)) {
    test(`is never called official: ${kind}`, slow, () => {
      const written = [...new Set(officialDomains.flatMap(disguise))].filter((one) => !isTrulyOfficial(one));
      // Bare and as a link, alternating if there are many; each on its own line, so that none is part of another.
      const isFew = written.length < mostInBothForms;
      const both = written.flatMap((one, i) => {
        if (one.startsWith('https:')) return one;
        const link = `https://${one}/`;
        return isFew ? [one, link] : i % 2 === 0 ? one : link;
      });
      const texts = [...new Set(both)];
      // Each part by itself: beside what is not official nothing would be.
      const answers = check.checkParts(texts.join('\n'));
      const official = answers.filter(({ answer }) => answer.kind === 'official');
      const imitates = answers.filter(({ answer }) => answer.kind === 'imitates');
      console.log(
        `${kind}: ${texts.length} written, ${answers.length} found, ${official.length} official, ${imitates.length} imitates, ${answers.length - official.length - imitates.length} cannot-confirm`,
      );
      expect(official.map(({ piece }) => piece.text)).toEqual([]);
      expect(answers.length).toBeGreaterThan(texts.length * 0.8);
    });
  }
});

describe('Every official host', () => {
  test('is official, with its sub-domains, in capitals, with a path, with a dot behind it', () => {
    const written = everybody.flatMap(({ id, domains, pages }) => [
      ...domains.filter(isConfirmed).flatMap(({ value }) => {
        const bare = value.replace(/^www\./, '');
        const under = ['www', 'help', 'support.eu', 'a-b.c'].map((one) => `${one}.${value}`);
        const hosts = [value, bare, ...under];
        return hosts.flatMap((host) =>
          [
            host,
            `https://${host}`,
            `http://${host}/x?y=1#z`,
            `https://${host}./`,
            `HTTPS://${host.toUpperCase()}/`,
            `//${host}/a`,
            `hxxps://${host.replaceAll('.', '[.]')}/`,
          ].map((text) => ({ id, text })),
        );
      }),
      ...pages
        .filter(isConfirmed)
        .flatMap(({ value }) =>
          [value, `https://${value}/en`, `https://${value}?a=1`].map((text) => ({ id, text })),
        ),
    ]);
    const answers = written.map(({ id, text }) => ({ id, text, answer: answersIn(text)[0]?.answer }));
    console.log(`official hosts: ${written.length} written`);
    expect(written.length).toBeGreaterThan(3000);
    expect(answers.filter(({ answer }) => answer?.kind !== 'official').map(({ text }) => text)).toEqual([]);
    const providers = answers.filter(({ id }) =>
      everybody.some((one) => one.id === id && one.kind === 'provider'),
    );
    expect(providers.filter(({ id, answer }) => answer?.whose?.id !== id)).toEqual([]);
  });

  test('on a shared host is matched exactly', () => {
    for (const text of [
      'evil.github.io',
      'bybit-exchange.github.io.evil.net',
      'x.bybit-exchange.github.io',
      'intercom.help',
      'intercom.help/binance',
      'intercom.help/binance-us2/en',
      'x.intercom.help/binance-us',
      'bitfinex2.statuspage.io',
      't.me/seal_911_b0t',
      't.me/seal_911_bot_help',
      't.me/seal_911_bot%2Fevil',
      'intercom.help/binance-us%2f..%2fevil/en',
    ]) {
      expect(inShort(text)[0], text).not.toMatch(/^official/);
    }
  });

  test('is one that a browser reads as we do', () => {
    for (const domain of officialDomains) expect(readAddress(domain)?.host).toBe(domain);
  });
});
