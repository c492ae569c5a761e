import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { account } from '@/lib/playbook/schema';
import { expectNone } from '@/lib/testing/problems.fixture';
import { fileOf } from './file-of.fixture';
import { loadAccount } from './load';
import { registryFiles } from './make-registry.mjs';
import { accountNames, findAccountName, playbookNames } from './names';
import { accounts, findAccount } from './registry';

const folder = join(import.meta.dirname, '.');
const kinds = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());

describe('The registry of accounts', () => {
  test('is what the files of the accounts say', () => {
    const old = Object.entries(registryFiles()).filter(
      ([file, text]) => readFileSync(join(folder, file), 'utf8') !== text,
    );
    expectNone(
      old.map(([file]) => `${file} is not made anew. Run: node lib/content/accounts/make-registry.mjs`),
    );
  });

  test('holds every file, and each id once over all kinds', () => {
    const files = kinds.flatMap(({ name: kind }) =>
      readdirSync(join(folder, kind)).map((file) => `${kind}/${file}`),
    );
    expect(accounts.map(({ kind, id }) => `${kind}/${id}.ts`).toSorted()).toEqual(files.toSorted());
    const twice = accounts.filter((one) =>
      accounts.some(({ id, kind }) => id === one.id && kind !== one.kind),
    );
    expectNone(
      twice.map((one) => `${fileOf(one)}: another kind has an account "${one.id}". Take another id.`),
    );
  });

  test('begins with Binance, goes by name, and ends each kind with the account that fits any other', () => {
    const first = accounts.filter(({ order }) => order === 'first');
    expect(first.length, 'more of them than a screen holds').toBeLessThan(8);
    expect(accounts.slice(0, first.length)).toEqual(first);
    expect(accounts[0]?.id).toBe('binance');
    const named = accounts.filter(({ order, name }) => !order && name !== null);
    const names = named.map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    for (const { name: kind } of kinds) {
      const theirs = accounts.filter((one) => one.kind === kind);
      const fitsAny = theirs.filter(({ name }) => name === null);
      expect(fitsAny, kind).toEqual(theirs.slice(theirs.length - fitsAny.length));
    }
  });

  test('finds an account by its id, and nothing by another', () => {
    for (const one of accounts) expect(findAccount(one.id)).toBe(one);
    for (const id of ['constructor', '', 'Binance', null]) {
      expect(findAccount(id)).toBeUndefined();
    }
    for (const { kind, id } of accounts) {
      expect(findAccountName({ kind, id })?.id).toBe(id);
      expect(findAccountName({ kind: 'cloud', id })).toBeUndefined();
    }
    expect(findAccountName({ kind: 'exchange', id: 'constructor' })).toBeUndefined();
  });

  test('gives the names alone, and of those with a playbook', () => {
    const names = accounts.map(({ id, kind, name }) => ({ id, kind, name }));
    expect(accountNames).toEqual(names);
    expect(playbookNames).toEqual(names.filter(({ id }) => findAccount(id)?.playbook));
  });

  test('loads an account with a playbook, and no other', async () => {
    for (const one of accounts) expect(await loadAccount(one.id), one.id).toBe(one.playbook ? one : null);
    for (const id of ['constructor', '', 'Binance']) expect(await loadAccount(id)).toBeNull();
  });
});

describe('A folder of accounts', () => {
  const made = mkdtempSync(join(tmpdir(), 'accounts-'));
  const write = (path: string, ...lines: string[]) => writeFileSync(join(made, path), lines.join('\n'));
  const head = (constant: string, id: string, kind: string, name: string) => [
    `export const ${constant}: AccountOf<'${kind}'> = {`,
    `  id: '${id}',`,
    `  kind: '${kind}', // as the folder`,
    `  name: ${name},`,
  ];

  beforeAll(() => {
    for (const kind of ['exchange', 'wallet']) mkdirSync(join(made, kind));
    write(
      'exchange/other.ts',
      ...head('other', 'other', 'exchange', 'null'),
      "  order: 'last',",
      '  playbook: {',
    );
    write('exchange/zebra.ts', ...head('zebra', 'zebra', 'exchange', "'Zebra'"), '  playbook: {');
    write('exchange/bit-made-up.ts', ...head('bitMadeUp', 'bit-made-up', 'exchange', '"BitMade"'));
    write('wallet/a-wallet.ts', ...head('aWallet', 'a-wallet', 'wallet', "'Wallet'"));
    write('wallet/any-wallet.ts', ...head('anyWallet', 'any-wallet', 'wallet', 'null'));
  });
  afterAll(() => rmSync(made, { recursive: true }));

  test('is a list of all, names without facts, and a way to fetch each playbook', () => {
    const files = registryFiles(made);
    expect(files['registry.ts']).toContain("import { bitMadeUp } from './exchange/bit-made-up';");
    expect(files['registry.ts']).toContain('= [bitMadeUp, zebra, aWallet, anyWallet, other];');
    expect(files['names.ts']).toContain(`{ id: 'bit-made-up', kind: 'exchange', name: "BitMade" }`);
    expect(files['names.ts']).toContain('!["bit-made-up","a-wallet","any-wallet"].includes(id)');
    expect(files['load.ts']).toContain("import('./exchange/zebra')).zebra");
    expect(files['load.ts']).not.toContain('any-wallet');
  });

  const right = head('wrongOne', 'wrong-one', 'exchange', "'Wrong'");
  for (const [wrong, lines, sentence] of [
    ['another id than its file', right.with(1, "  id: 'another',"), "must say `id: 'wrong-one',`, on"],
    ['another kind than its folder', right.with(2, "  kind: 'wallet',"), "must say `kind: 'exchange',`, on"],
    ['no name', right.slice(0, 3), "must say `name: '…',`, on"],
    ['a constant of another name', right.with(0, 'export const wrongone = {'), '`export const wrongOne`, on'],
    ['a playbook from elsewhere', [...right, '  playbook,'], 'must say `playbook: {`, on'],
  ] as const) {
    test(`with ${wrong} is refused by a sentence that names the file`, () => {
      write('exchange/wrong-one.ts', ...lines);
      expect(() => registryFiles(made)).toThrow(`exchange/wrong-one.ts`);
      expect(() => registryFiles(made)).toThrow(sentence);
    });
  }
});

const whichThereAre =
  'Branches, links and paths stand by kind in lib/playbook/kinds.ts, facts and channels in lib/playbook/schema.ts.';

for (const one of accounts) {
  test(`The account "${one.id}" has a form that parses, and no channels where it is no one provider's`, () => {
    const { error } = account.safeParse(one);
    expectNone([
      ...(error ? [`${fileOf(one)}\n${z.prettifyError(error)}`, whichThereAre] : []),
      ...(one.name === null && one.channels !== null
        ? [`${fileOf(one)}: without a name it is no one provider's, so \`channels\` is null.`]
        : []),
      ...((one.channels ?? one.playbook) ? [] : [`${fileOf(one)}: it needs \`channels\` or a \`playbook\`.`]),
    ]);
  });
}
