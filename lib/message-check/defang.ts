import type { Candidate } from './find/candidate';

/** A piece as it may be kept and shown: no program makes a link of it. */
export function defang({ kind, value }: Candidate): string {
  if (kind === 'phone' || kind === 'handle') return value;
  return value
    .replace(/^http/i, 'hxxp')
    .replace(/^(javascript|vbscript|data|blob|file|about|intent|ftp):/i, '$1[:]')
    .replaceAll('@', '[@]')
    .replace(/[.。．｡]/gu, '[.]');
}
