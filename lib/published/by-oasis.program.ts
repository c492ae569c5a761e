import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { playbookAccounts } from '@/lib/content/playbooks';
import { cacaoOf } from './cacao';

// Validates our playbooks against the JSON schemas of OASIS, which are not part of this project: `npm run cacao:oasis --
// <schemas folder of a copy of github.com/oasis-open/cacao-json-schemas>`.
const folder = process.argv[2] ?? '';
if (!existsSync(join(folder, 'playbook.json'))) throw new Error(`no schemas in "${folder}"`);

// They say draft 7, which ignores `unevaluatedProperties`. Were it not ignored, no command of any type would be valid.
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.json')) ajv.addSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));
const base = 'https://raw.githubusercontent.com/oasis-open/cacao-json-schemas/main/schemas';
const check = ajv.getSchema(`${base}/playbook.json`);
const command = ajv.getSchema(`${base}/commands/manual.json`);
if (!check || !command) throw new Error(`no schema of a playbook in "${folder}"`);

const findings = (playbook: object) => {
  check(playbook);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

for (const account of playbookAccounts) {
  const playbook = JSON.parse(JSON.stringify(cacaoOf(account)));
  const found = findings(playbook);
  for (const step of Object.values<{ commands?: object[] }>(playbook.workflow))
    for (const one of step.commands ?? [])
      if (!command(one)) found.push(...(command.errors ?? []).map(({ message }) => `a command ${message}`));
  if (found.length > 0) throw new Error(`${account.id} is not valid:\n${found.join('\n')}`);
}

// Checks that the schemas find errors at all.
const [first] = playbookAccounts;
const whole = first && cacaoOf(first);
for (const broken of ['type', 'spec_version', 'id', 'created', 'workflow', 'workflow_start'])
  if (findings({ ...whole, [broken]: 'broken' }).length === 0)
    throw new Error(`a broken ${broken} is not found`);

console.log(`The CACAO documents of ${playbookAccounts.length} playbooks are valid.`);
