/**
 * Parses a STIX pattern of one observation, strictly by the grammar (STIX 2.1, 9), and returns what it looks for.
 * Throws on anything else.
 */
export function readPattern(pattern: string): Record<string, string> {
  const test = /([a-z0-9-]+):([a-z_]+) (?:=|ISSUBSET) '((?:[^'\\]|\\['\\])*)'/y;
  const found: Record<string, string> = {};
  let at = expectAt(pattern, 0, '[');
  for (;;) {
    test.lastIndex = at;
    const [whole, type, name, text] = test.exec(pattern) ?? [];
    if (!whole || !type || !name || text === undefined) throw new Error(`no test at ${at}: ${pattern}`);
    if (found['type'] && found['type'] !== type) throw new Error(`another object: ${pattern}`);
    found['type'] = type;
    found[name] = text.replace(/\\(.)/gs, '$1');
    at += whole.length;
    if (pattern.startsWith(']', at)) break;
    at = expectAt(pattern, at, ' AND ');
  }
  if (at + 1 !== pattern.length) throw new Error(`more behind: ${pattern}`);
  return found;
}

function expectAt(pattern: string, at: number, what: string): number {
  if (!pattern.startsWith(what, at)) throw new Error(`no ${what} at ${at}: ${pattern}`);
  return at + what.length;
}
