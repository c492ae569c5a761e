/** Every message of a catalogue by its full key: `start.stop.shout`. */
export function leaves(tree: unknown, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree as object)) {
    const full = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') found.set(full, value);
    else for (const [inner, message] of leaves(value, full)) found.set(inner, message);
  }
  return found;
}
