// @ts-check

/** Prints one line of a table: its name, then a column each. A heading is set apart by an empty line. */
export function print(/** @type {string} */ name, /** @type {readonly string[]} */ cells) {
  const row = cells.map((cell) => cell.padStart(16)).join('');
  console.log(name.length > 26 ? `\n${name}\n${''.padEnd(26)}${row}` : name.padEnd(26) + row);
}
