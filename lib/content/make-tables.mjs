// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * @typedef {{ id: string, text: string }} Action its object, with the objects of the same file that are spread into it
 * @typedef {{ id: string, kind: string, text: string }} AccountText
 */

/** An object that a file gives a name, or imports from this folder. @param {string} text @param {string} name @returns {string} */
function named(text, name) {
  const file = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from .@/lib/content/([\\w-]+).`).exec(
    text,
  )?.[1];
  if (file) return named(readFileSync(join(here, `${file}.ts`), 'utf8'), name);
  const object = new RegExp(`^(?:export )?const ${name} = (?:\\{ .*|\\{\\r?\\n[\\s\\S]*?^\\}.*)$`, 'm');
  const found = object.exec(text)?.[0];
  if (!found) throw new Error(`actions: \`${name}\` must be an object of the same file or of lib/content.`);
  return found;
}

/** The actions of a list in their order. @param {string} folder @param {string} file @param {string} list @returns {Action[]} */
function actionsIn(folder, file, list) {
  const text = readFileSync(join(folder, file), 'utf8');
  const all =
    new RegExp(`^export const ${list}\\b[^\\n]*\\[\\r?\\n([\\s\\S]*?)^\\]`, 'm').exec(text)?.[1] ?? '';
  const items = /^ {2}(?:\{\r?\n([\s\S]*?)^ {2}\},|\.\.\.(\w+),)\r?$/gm;
  return [...all.matchAll(items)].flatMap(([, own = '', spread]) => {
    if (spread) return actionsIn(folder, `${fileOf(text, spread)}.ts`, spread);
    const id = /^ {4}id: '([^']+)'/m.exec(own)?.[1];
    if (!id) throw new Error(`actions/${file}: an action must have its id on a line of its own.`);
    const names = [...own.matchAll(/^ {4}(?:\.\.\.|ifAny: )(\w+),/gm)].map(([, name = '']) => name);
    return [{ id, text: [own, ...names.map((name) => named(text, name))].join('\n') }];
  });
}

/** From where a name is imported. @param {string} text @param {string} name */
const fileOf = (text, name) =>
  new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '\\./(?:actions/)?([\\w-]+)'`).exec(text)?.[1];

/** The value of a field of an action. @param {Action} action @param {string} field */
const field = ({ text }, field) => new RegExp(`^ {2,4}${field}: (.+),\\r?$`, 'm').exec(text)?.[1];

/** @param {string | undefined} text */
const strings = (text) => [...(text ?? '').matchAll(/'([^']+)'/g)].map(([, one = '']) => one);

/** Whether an account has an action: of its kind, and if it is urgent alone in an order, or about what the account has. */
function has(/** @type {AccountText} */ { text }, /** @type {Action} */ action) {
  const subject = /facts: '([^']+)'/.exec(action.text)?.[1];
  const orders = /^ {4}orders: \{[\s\S]*?^ {4}\}/m.exec(text)?.[0] ?? '';
  if (orders.includes(`'${action.id}'`)) return true;
  return subject ? new RegExp(`^ +'${subject}':`, 'm').test(text) : !field(action, 'urgentOnly');
}

/** @param {Action} action @param {AccountText[]} accounts */
function stopOf(action, accounts) {
  const of = strings(field(action, 'of'));
  const ofKind = accounts.filter(({ kind }) => of.includes(kind));
  const only = ofKind.filter((account) => has(account, action)).map(({ id }) => id);
  return `  { action: '${action.id}', of: ${listed(of)}, only: ${only.length === ofKind.length ? 'null' : listed(only)} },`;
}

/** @param {readonly string[]} all */
const listed = (all) => `[${all.map((one) => `'${one}'`).join(', ')}]`;

/**
 * What pages with a record need of the actions and the accounts, where the whole catalogue would weigh too much, as the
 * text of a file. The files are read as text, since Node 20 runs no TypeScript; tests compare it with the catalogue.
 *
 * @param {readonly AccountText[]} accounts those with a playbook
 */
export function tablesFile(accounts) {
  const catalogue = readFileSync(join(here, 'catalogue.ts'), 'utf8');
  const actions = [...catalogue.matchAll(/^ {2}\.\.\.(\w+),\r?$/gm)].flatMap(([, list = '']) =>
    actionsIn(join(here, 'actions'), `${fileOf(catalogue, list)}.ts`, list),
  );
  const shutting = actions.filter((action) => field(action, 'shuts'));
  const recording = actions
    .filter((action) => !shutting.includes(action))
    .flatMap(({ id, text }) => [...text.matchAll(/\brecord: '([^']+)'/g)].map(([, part = '']) => [part, id]));
  const parts = [...new Set(recording.map(([part = '']) => part))];
  const sorted = accounts.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  return `// Made by make-registry.mjs from the files of the actions and the accounts. Edits are lost.

/** The role of each urgent action, in the order of the catalogue. */
export const roles = {
${actions.flatMap((action) => (field(action, 'role') ? `  '${action.id}': ${field(action, 'role')},` : [])).join('\n')}
} as const;

/** The actions in which a part of the record is written. Not what shuts the account: that is mostly a button. */
export const recordedIn = {
${parts.map((part) => `  '${part}': ${listed([...new Set(recording.flatMap(([of, id = '']) => (of === part ? id : [])))])},`).join('\n')}
} as const;

/** The actions after which nobody can sign in. */
export const shutting: readonly string[] = ${listed(shutting.map(({ id }) => id))};

/** What stops further losses at the accounts of these kinds; \`only\`: at these alone. */
export const stops: readonly { action: string; of: readonly string[]; only: readonly string[] | null }[] = [
${actions.flatMap((action) => (field(action, 'stopsLoss') ? stopOf(action, sorted) : [])).join('\n')}
];

/** The exchanges where what shuts the account deletes its API keys too, as their notes say. */
export const locksDeleteKeys: readonly string[] = ${listed(sorted.flatMap(({ id, text }) => (/\bsays: 'keys-deleted'/.test(text) ? id : [])))};
`;
}

/** @param {string} folder of the accounts @param {readonly { id: string, kind: string }[]} heads @returns {AccountText[]} */
export const textsOf = (folder, heads) =>
  heads.map(({ id, kind }) => ({ id, kind, text: readFileSync(join(folder, kind, `${id}.ts`), 'utf8') }));
