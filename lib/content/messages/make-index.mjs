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

/** @param {string} id `end-call` @returns {string} `endCall` */
const toName = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const head = '// Made by lib/content/messages/make-index.mjs from the files in this folder.';

/**
 * The source of the module that imports the files of one folder.
 *
 * @param {string} language @param {string} folder
 */
function makeList(language, folder) {
  const ids = readdirSync(join(root, language, folder))
    .map((file) => file.replace(/\.json$/, ''))
    .toSorted();
  const imports = ids.map(
    (id) => `import ${toName(id)} from './${folder}/${id}.json' with { type: 'json' };`,
  );
  const keys = ids.map((id) => (id === toName(id) ? `  ${id},` : `  '${id}': ${toName(id)},`));
  return `${head}\n${imports.join('\n')}\n\nexport const ${folder} = {\n${keys.join('\n')}\n};\n`;
}

/**
 * The modules that import all files of one language, each with its path: one a folder, and one of them all.
 *
 * @param {string} language
 * @returns {{ path: string, source: string }[]}
 */
export function makeIndex(language) {
  const folders = readdirSync(join(root, language), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const lists = folders.map((folder) => ({
    path: join(root, language, `${folder}.ts`),
    source: makeList(language, folder),
  }));
  const imports = folders.map((folder) => `import { ${folder} } from './${folder}';`).join('\n');
  // What the parts of the app say stands beside the other folders, not below a name of its own.
  const keys = folders.map((folder) => (folder === 'ui' ? '...ui' : folder)).join(', ');
  const source = `${head}\n${imports}\n\nexport const messages = { ${keys} };\n`;
  return [...lists, { path: join(root, language, 'index.ts'), source }];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const { path, source } of languages().flatMap(makeIndex)) writeFileSync(path, source);
