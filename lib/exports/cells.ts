import Papa from 'papaparse';
import { hidden } from '@/lib/wording/escape';

/** What a spreadsheet would run, also in its full-width forms, and the sign that stops it from running. */
const formula = /^['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The same behind a semicolon or at a new line: there a program that expects semicolons cuts our cells apart. */
const formulaWithin = /([;\n][\s"']*)([=+\-@\uff1d\uff0b\uff0d\uff20])/g;

const coded = (one: string) => `\\u{${one.codePointAt(0)?.toString(16).toUpperCase()}}`;

/**
 * Writes a table as CSV (RFC 4180, UTF-8 with a byte order mark, for spreadsheets to see that it is).
 * No cell starts a formula: an apostrophe goes before it, as OWASP advises. What cannot be seen, and a formula that
 * would start within a cell, stands as `\u{202E}`, and a backslash as two, so that every cell can be read back.
 */
export const writeCells = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(
    rows.map((row) => row.map(toCell)),
    { quotes: true, newline: '\r\n' },
  )}\r\n`;

function toCell(text: string): string {
  const seen = text.replaceAll('\\', '\\\\').replace(hidden, (one) => (one === '\n' ? one : coded(one)));
  const whole = seen.replace(formulaWithin, (_, before: string, sign: string) => before + coded(sign));
  return formula.test(whole) ? `'${whole}` : whole;
}
