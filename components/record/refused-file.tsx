'use client';

import { useSay } from '@/components/site/words-provider';
import type { NoRecord } from '@/lib/exports/open-any';
import type { Opened } from '@/lib/store/opening';

export type FileResult = Opened | NoRecord;
export type Refused = Exclude<FileResult, { ok: true }>;

/** Why a file was not opened, and what to do. */
export function RefusedFile({ refused }: { refused: Refused }) {
  const say = useSay();
  const key = wordsFor(refused);
  const isOfSecrets = key === 'cannot-look' || key === 'secret-stays';
  return <p>{isOfSecrets ? say(`secrets.file.${key}`) : say(`opening.${key}`, entryOf(refused))}</p>;
}

function wordsFor(refused: Refused): string {
  if (typeof refused === 'string') return refused;
  const { refusal } = refused;
  if (typeof refusal === 'string') return refusal;
  return refusal.reason === 'damaged' && refusal.entry !== null ? 'damaged-at' : refusal.reason;
}

function entryOf(refused: Refused): { entry: number } {
  if (typeof refused === 'string' || typeof refused.refusal === 'string') return { entry: 0 };
  return { entry: 'entry' in refused.refusal ? (refused.refusal.entry ?? 0) : 0 };
}
