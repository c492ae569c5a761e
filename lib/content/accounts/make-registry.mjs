// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tablesFile, textsOf } from '../make-tables.mjs';

/** @typedef {{ id: string, kind: string, name: string | null, aliases: string[], place: number, hasPlaybook: boolean }} Head */

const here = fileURLToPath(new URL('.', import.meta.url));
const made = '// Made by make-registry.mjs from the files of the accounts. Edits are lost.';

/**
 * What the registry needs to know of an account. Its file is read as text, since Node 20 runs no TypeScript.
 *
 * @param {string} folder @param {string} kind @param {string} file @returns {Head}
 */
function headOf(folder, kind, file) {
  const text = readFileSync(join(folder, kind, file), 'utf8');
  /** @param {string} field */
  const written = (field) => new RegExp(`^  ${field}: (.+?),(?: *//.*)?\\r?$`, 'm').exec(text)?.[1];
  const id = file.slice(0, -3);
  const name = written('name');
  const aliases = /^ {2}aliases: \[([^\]]*)\],/m.exec(text)?.[1] ?? '';
  const hasPlaybook = /^ {2}playbook: \{\r?$/m.test(text);
  const constant = `export const ${identifier({ id })}`;
  const lacks = [
    written('id') === `'${id}'` ? '' : `\`id: '${id}',\``,
    written('kind') === `'${kind}'` ? '' : `\`kind: '${kind}',\``,
    name === undefined ? "`name: '…',`" : '',
    new RegExp(`^${constant}\\b`, 'm').test(text) ? '' : `\`${constant}\``,
    hasPlaybook || !/^ {2}playbook\b/m.test(text) ? '' : '`playbook: {`',
  ].filter(Boolean);
  if (lacks.length > 0 || name === undefined)
    throw new Error(
      `${kind}/${file} must say ${lacks.join(' and ')}, on a line of its own in the form that \`npm run format\` gives.`,
    );
  return {
    id,
    kind,
    name: name === 'null' ? null : name.slice(1, -1),
    aliases: [...aliases.matchAll(/'([^']+)'/g)].flatMap(([, alias]) => alias ?? []),
    place: { "'first'": -1, "'last'": 1 }[written('order') ?? ''] ?? 0,
    hasPlaybook,
  };
}

/** @param {string} folder */
const filesIn = (folder) => readdirSync(folder).filter((file) => /^[^.]+\.ts$/.test(file));

/** @param {Head} a @param {Head} b */
const inOrder = (a, b) =>
  a.place - b.place ||
  a.kind.localeCompare(b.kind, 'en') ||
  Number(a.name === null) - Number(b.name === null) ||
  (a.name ?? '').localeCompare(b.name ?? '', 'en');

/** The name of its constant. @param {Pick<Head, 'id'>} head */
const identifier = ({ id }) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * The generated files, by name: every account in the order of the start page. Those with `order` come first or last, the
 * others by kind and name; what fits any other of its kind ends it.
 *
 * @param {string} folder
 */
export function registryFiles(folder = here) {
  const heads = readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap(({ name: kind }) => filesIn(join(folder, kind)).map((file) => headOf(folder, kind, file)))
    .toSorted(inOrder);
  /** @param {Head[]} list */
  const listed = (list) => `[${list.map(identifier).join(', ')}]`;
  const withPlaybook = heads.filter(({ hasPlaybook }) => hasPlaybook);
  const bare = heads.filter(({ hasPlaybook }) => !hasPlaybook).map(({ id }) => id);
  return {
    'registry.ts': `${made}
import type { Account } from '@/lib/playbook/schema';
${heads.map((head) => `import { ${identifier(head)} } from './${head.kind}/${head.id}';`).join('\n')}

/** Every account, in the order of the start page. */
export const accounts: readonly Account[] = ${listed(heads)};

export const findAccount = (id: string | null) => accounts.find((account) => account.id === id);
`,
    'names.ts': `${made}
import type { Account } from '@/lib/playbook/schema';

/** An account without its facts: a page that needs no more carries no more. */
export type AccountName = Pick<Account, 'id' | 'kind' | 'name'>;

/** Every account, in the order of the start page. */
export const accountNames: readonly AccountName[] = [
${heads.map((head) => `  ${nameOf(head)},`).join('\n')}
];

/** Those with a playbook, and so with a page. */
export const playbookNames: readonly AccountName[] = ${bare.length > 0 ? `accountNames.filter(({ id }) => !${JSON.stringify(bare)}.includes(id))` : 'accountNames'};

/** An account as a record names it: an id of ours under a kind of another version is not ours. */
type Ref = { kind: string; id: string };
const findIn = (names: readonly AccountName[], { kind, id }: Ref) =>
  names.find((one) => one.id === id && one.kind === kind);

export const findAccountName = (account: Ref) => findIn(accountNames, account);

export const findPlaybookName = (account: Ref) => findIn(playbookNames, account);
`,
    'search-terms.ts': `${made}
/** What people may type to find an account with a playbook: its name, and the names in \`aliases\`. */
export const searchTerms: readonly { id: string; terms: readonly string[] }[] = [
${withPlaybook.map(({ id, name, aliases }) => `  { id: '${id}', terms: ${JSON.stringify([...(name ? [name] : []), ...aliases])} },`).join('\n')}
];
`,
    'load.ts': `${made}
import type { Account } from '@/lib/playbook/schema';

const loaders: Readonly<Record<string, () => Promise<Account>>> = {
${withPlaybook.map((head) => `  '${head.id}': async () => (await import('./${head.kind}/${head.id}')).${identifier(head)},`).join('\n')}
};

/** An account with a playbook and all its facts, in a chunk of its own; null where there is none with this id. */
export const loadAccount = async (id: string): Promise<Account | null> =>
  Object.hasOwn(loaders, id) ? ((await loaders[id]?.()) ?? null) : null;
`,
    '../tables.ts': tablesFile(textsOf(folder, withPlaybook)),
  };
}

/** @param {Head} head */
const nameOf = ({ id, kind, name }) =>
  `{ id: '${id}', kind: '${kind}', name: ${name === null ? 'null' : JSON.stringify(name)} }`;

/** Writes the files again if the accounts have changed. Ends the process with a sentence if it cannot. */
export function writeRegistry() {
  for (const [file, text] of Object.entries(filesOrStop())) {
    const path = join(here, file);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}

function filesOrStop() {
  try {
    return registryFiles();
  } catch (error) {
    console.error(`\nlib/content/accounts/${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeRegistry();
