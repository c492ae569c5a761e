// @ts-check
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = import.meta.dirname;

/** The languages with messages, one folder each. */
export const languages = () =>
  readdirSync(root, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** @param {string} language */
export const indexOf = (language) => join(root, language, 'index.ts');

/** @param {string} id `end-call` @returns {string} `endCall` */
const toName = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} id @returns {string} as the key of an object is written */
const keyOf = (id) => (id.includes('-') ? `'${id}'` : id);

/**
 * The source of the module that imports all files of one language.
 *
 * @param {string} language
 */
export function makeIndex(language) {
  const idsIn = (/** @type {string} */ folder) =>
    readdirSync(join(root, language, folder))
      .map((file) => file.replace(/\.json$/, ''))
      .toSorted();
  const [actions, rehearsals, ui] = [idsIn('actions'), idsIn('rehearsals'), idsIn('ui')];
  const imports = [
    ...actions.map((id) => ({ name: toName(id), path: `./actions/${id}.json` })),
    ...rehearsals.map((id) => ({ name: `${toName(id)}Call`, path: `./rehearsals/${id}.json` })),
    ...ui.map((id) => ({ name: `${toName(id)}Words`, path: `./ui/${id}.json` })),
  ];
  return `// Made by lib/content/messages/make-index.mjs from the files in this folder.
${imports.map(({ name, path }) => `import ${name} from '${path}' with { type: 'json' };`).join('\n')}

export const messages = {
  actions: {
${actions.map((id) => (id === toName(id) ? `    ${id},` : `    ${keyOf(id)}: ${toName(id)},`)).join('\n')}
  },
  rehearsals: {
${rehearsals.map((id) => `    ${keyOf(id)}: ${toName(id)}Call,`).join('\n')}
  },
${ui.map((id) => `  ${keyOf(id)}: ${toName(id)}Words,`).join('\n')}
};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const language of languages()) writeFileSync(indexOf(language), makeIndex(language));
