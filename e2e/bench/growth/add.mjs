// @ts-check
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, stop } from '../../../lib/seal/command.mjs';

// Below is what the README says of adding an account and a language, done by a program.

const accounts = 'lib/content/accounts/exchange';
const messages = 'lib/content/messages';

/** The languages that come after English, in this order. */
const languages = ['de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'tr'];

/**
 * Adds accounts as large as the largest there is: Binance under other names and hosts.
 *
 * @param {string} folder of a checkout
 * @param {number} count
 */
export function addAccounts(folder, count) {
  const text = readFileSync(join(folder, accounts, 'binance.ts'), 'utf8');
  for (let n = 1; n <= count; n += 1) {
    const id = `generated${`${n}`.padStart(2, '0')}`;
    const account = text.replaceAll('binance', id).replaceAll('Binance', `Generated ${n}`);
    writeFileSync(join(folder, accounts, `${id}.ts`), account);
  }
}

/**
 * Adds languages until there are so many, English among them. Their words are those of the
 * pseudo-language: longer, with letters of two bytes.
 *
 * @param {string} folder of a checkout
 * @param {number} count
 */
export async function addLanguages(folder, count) {
  const ids = languages.slice(0, count - 1);
  if (ids.length !== count - 1) stop(`The bench knows ${languages.length + 1} languages.`);
  for (const id of ids) cpSync(join(folder, messages, 'en'), join(folder, messages, id), { recursive: true });
  insert(
    join(folder, 'lib/i18n/locales.ts'),
    "  { id: 'ar-XB'",
    ids.map((id) => `  { id: '${id}', dir: 'ltr', name: '${id}', listed: true, formats: '${id}' },\n`),
  );
  const catalogues = join(folder, 'lib/i18n/messages.ts');
  insert(
    catalogues,
    'import type',
    ids.map((id) => `import { messages as ${id} } from '@/${messages}/${id}';\n`),
  );
  insert(
    catalogues,
    "  'ar-XB':",
    ids.map((id) => `  ${id}: () => mapMessages(withoutNotes(${id}), pseudo),\n`),
  );
  await run(process.execPath, [`${messages}/make-index.mjs`], { cwd: folder });
}

/** @param {string} file @param {string} before @param {string[]} lines */
function insert(file, before, lines) {
  const text = readFileSync(file, 'utf8');
  const place = text.indexOf(before);
  if (place < 0) stop(`The bench does not know ${file} any more: ${before} is not there.`);
  writeFileSync(file, text.slice(0, place) + lines.join('') + text.slice(place));
}
