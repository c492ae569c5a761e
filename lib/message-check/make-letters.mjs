// Writes lib/message-check/look-alike-letters.json from the Unicode data of look-alikes (UTS #39, confusables.txt):
//   node lib/message-check/make-letters.mjs confusables.txt
// Kept is what can stand in a host name and looks like plain letters, by the plain letters, with its Unicode name.
import { readFileSync, writeFileSync } from 'node:fs';
import punycode from 'punycode/punycode.js';

const bare = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const toText = (codes) => String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)));

/** The character in the host that a browser would open; null if no host may contain it. */
function inHost(character) {
  try {
    const host = punycode.toUnicode(new URL(`https://a${character}a.com`).hostname);
    return [...host.slice(1, -5)].length === 1 ? host.slice(1, -5) : null;
  } catch {
    return null;
  }
}

const kept = {};
const names = new Map();
const lines = readFileSync(process.argv[2], 'utf8').split('\n');
const version = lines.find((line) => line.startsWith('# Version:'))?.slice(11);
const entries = lines.flatMap((line) => {
  const found = /^([0-9A-F]+) ;\t([0-9A-F ]+) ;\tMA\t#\*? \(.*\) (.+?) → /.exec(line);
  return found ? [{ character: toText(found[1]), like: bare(toText(found[2])), name: found[3] }] : [];
});
for (const { character, name } of entries) names.set(character, name);
for (const { character, like } of entries) {
  const left = inHost(character);
  // Names of capitals are dropped, since hosts are lower case. Marked letters are looked up without their marks.
  if (!left || !/^[a-z0-9-]{1,3}$/.test(like) || /^[a-z0-9-]$/.test(bare(left))) continue;
  const name = names.get(left);
  if (name) kept[like] = { ...kept[like], [left]: name };
}
const sorted = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(
  'lib/message-check/look-alike-letters.json',
  JSON.stringify({ version, letters: sorted }, null, 2),
);
console.log(
  Object.values(sorted).reduce((sum, one) => sum + Object.keys(one).length, 0),
  'letters, Unicode',
  version,
);
