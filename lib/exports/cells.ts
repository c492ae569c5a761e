import Papa from 'papaparse';
import { hidden } from '@/lib/wording/escape';

/**
 * Beginnings that a spreadsheet takes for a formula, full-width forms included, and the apostrophe that prevents it.
 */
const formula = /^['=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** The same after a semicolon or at a new line, where a program that expects semicolons splits our cells. */
const formulaWithin = /([;\n][\s"']*)([=+\-@\uff1d\uff0b\uff0d\uff20])/g;

const coded = (one: string) => `\\u{${one.codePointAt(0)?.toString(16).toUpperCase()}}`;

/**
 * Writes a table as CSV (RFC 4180, in UTF-8 with a byte order mark, so that spreadsheets recognise it). No cell starts
 * a formula: an apostrophe precedes it, as OWASP advises. Invisible characters, and characters that would start a
 * formula within a cell, are written as `\u{202E}`, and a backslash as two, so that every cell can be read back.
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
