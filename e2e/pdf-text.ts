import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { TestInfo } from '@playwright/test';

/** The text that a reader can copy from the PDF, with and without line breaks. */
export function textOf(pdf: Buffer, info: TestInfo, name: string) {
  const path = info.outputPath(`${name}.pdf`);
  writeFileSync(path, pdf);
  const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  return { text, bare: bare(text), pages: text.split('\f').length - 1, path };
}

export const bare = (text: string) => text.replace(/\s+/g, '');
