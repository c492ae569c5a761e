// Computes the fingerprints of a record file from public/fingerprint/description.txt alone. Shares no code with the
// app, on purpose. Usage: node second-program.mjs FILE
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  // JavaScript compares strings by UTF-16 code units, the order in which RFC 8785 sorts names.
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

const { id, entries, fingerprint } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let running = sha256(`first-hour-record:${id}`);
const chain = entries.map((entry) => {
  const digest = 'leftOut' in entry ? Buffer.from(entry.leftOut, 'hex') : sha256(canonical(entry));
  running = sha256(running, digest);
  return running.toString('hex');
});
const said = fingerprint?.chain ?? [];
const differs = chain.findIndex((one, i) => one !== said[i]);
console.log(
  JSON.stringify({
    chain,
    differs: differs < 0 ? null : differs + 1,
    missing: Math.max(0, said.length - chain.length),
  }),
);
