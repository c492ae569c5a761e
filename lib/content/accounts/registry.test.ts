import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account } from '@/lib/playbook/schema';
import { loadAccount } from './load';
import { registryFiles } from './make-registry.mjs';
import { accountNames, findAccountName, playbookNames } from './names';
import { accounts, findAccount } from './registry';

const folder = join(import.meta.dirname, '.');
const kinds = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());

describe('The registry of accounts', () => {
  test('is what the files of the accounts say', () => {
    for (const [file, text] of Object.entries(registryFiles())) {
      expect(readFileSync(join(folder, file), 'utf8'), `node lib/content/accounts/make-registry.mjs`).toBe(
        text,
      );
    }
  });

  test('holds every file, and each id once over all kinds', () => {
    const files = kinds.flatMap(({ name: kind }) =>
      readdirSync(join(folder, kind)).map((file) => `${kind}/${file}`),
    );
    expect(accounts.map(({ kind, id }) => `${kind}/${id}.ts`).toSorted()).toEqual(files.toSorted());
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length);
  });

  test('begins with Binance, goes by name, and ends each kind with the account that fits any other', () => {
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
      expect(findAccountName(id)).toBeUndefined();
    }
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

describe('One more file', () => {
  const made = mkdtempSync(join(tmpdir(), 'accounts-'));
  const write = (path: string, text: string) => writeFileSync(join(made, path), text);
  const head = (id: string, kind: string, name: string) =>
    `  id: '${id}',\n  kind: '${kind}',\n  name: ${name},\n`;

  beforeAll(() => {
    cpSync(folder, made, { recursive: true });
    mkdirSync(join(made, 'wallet'));
  });
  afterAll(() => rmSync(made, { recursive: true }));

  test('is one more account in all of them, of a kind that stands or a new one', () => {
    write('exchange/bitmade-up.ts', `${head('bitmade-up', 'exchange', '"BitMade"')}  playbook: {\n`);
    write('phone-number/a-carrier.ts', `${head('a-carrier', 'phone-number', "'Carrier'")}  playbook: {\n`);
    write('wallet/any-wallet.ts', `${head('any-wallet', 'wallet', 'null')}  order: 'last',\n`);
    const files = registryFiles(made);
    expect(files['registry.ts']).toContain("import { bitmadeUp } from './exchange/bitmade-up';");
    expect(files['registry.ts']).toContain('bitget, bithumb, bitmadeUp, bitpanda');
    expect(files['registry.ts']).toContain('other, anyWallet];');
    expect(files['names.ts']).toContain(`{ id: 'bitmade-up', kind: 'exchange', name: "BitMade" }`);
    expect(files['names.ts']).toContain('[binance, bitmadeUp, google, aCarrier, anyCarrier, other];');
    expect(files['load.ts']).toContain("import('./exchange/bitmade-up')).bitmadeUp");
    expect(files['load.ts']).not.toContain('any-wallet');
  });

  for (const [wrong, text] of [
    ['another id than its file', head('another', 'exchange', "'Wrong'")],
    ['another kind than its folder', head('wrong', 'wallet', "'Wrong'")],
    ['no name', "  id: 'wrong',\n  kind: 'exchange',\n"],
  ] as const) {
    test(`with ${wrong} is refused by a sentence that names it`, () => {
      write('exchange/wrong.ts', text);
      expect(() => registryFiles(made)).toThrow("exchange/wrong.ts must say `id: 'wrong'`");
    });
  }
});

for (const one of accounts) {
  test(`The account "${one.id}" has a form that parses, and no channels where it is no one provider's`, () => {
    expect(account.safeParse(one).error?.issues).toBeUndefined();
    if (one.name === null) expect(one.channels).toBeNull();
    expect(one.channels ?? one.playbook).toBeTruthy();
  });
}
