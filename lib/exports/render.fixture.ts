import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { factKinds } from '@/lib/incident/facts';
import type { IncidentRecord } from '@/lib/incident/record';
import { scratchFile } from '@/lib/testing/scratch.fixture';
import { english } from '@/lib/wording/language.fixture';
import { installedFonts } from './pdf/record.fixture';
import { handOver } from './readers';
import { formats } from './registry';

export const now = '2026-11-22T14:40:00.000+11:00';
export const all = new Set(factKinds);
export const render = async (
  id: (typeof formats)[number]['id'],
  record: IncidentRecord,
  parts: ReadonlySet<string> = all,
) => {
  const format = formats.find((one) => one.id === id);
  const handover = {
    ...handOver(record, parts as typeof all, english, now),
    loadFont: installedFonts().load,
  };
  return (await (await format?.load())?.(handover)) ?? '';
};
export const textOf = async (...args: Parameters<typeof render>) => {
  const file = await render(...args);
  return typeof file === 'string' ? file : new TextDecoder('latin1').decode(file);
};

/** Everything a reader finds in a file: of a PDF its words, and the attached file. */
export const allOf = async (...args: Parameters<typeof render>) => {
  const file = await render(...args);
  if (typeof file === 'string') return file;
  const [pdf, inside] = ['a.pdf', 'a.json'].map((name) => scratchFile(name)) as [string, string];
  writeFileSync(pdf, file);
  execFileSync('pdfdetach', ['-save', '1', '-o', inside, pdf]);
  return `${execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })}${readFileSync(inside, 'utf8')}`;
};
