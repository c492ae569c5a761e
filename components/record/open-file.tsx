'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useId, useState } from 'react';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { RowBody } from '@/components/ui/rows';
import type { NoRecord } from '@/lib/exports/open-any';
import { incidents } from '@/lib/store/device';
import type { Opened } from '@/lib/store/incident-store';
import { noteOpening } from '@/lib/store/opened';

/** A row that opens a record file. The picker is a label over a hidden input. */
export function OpenFile({ name, icon }: { name: string; icon: ReactNode }) {
  const say = useSay();
  const locale = usePageLocale();
  const router = useRouter();
  const id = useId();
  const [refusal, setRefusal] = useState<string | null>(null);

  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const opened = await read(file);
    if (typeof opened === 'string' || !opened.ok) {
      setRefusal(say(`record.opened.${wordsFor(opened)}`, entryOf(opened)));
      return;
    }
    setRefusal(null);
    const how = opened.known ? 'known' : opened.sealed ? 'added' : 'added-unsealed';
    noteOpening({ slot: opened.slot, how });
    router.push(`/${locale}/record/`);
  };
  return (
    <li>
      <label className="row pick" htmlFor={id}>
        <RowBody name={name} icon={icon} />
        <input
          id={id}
          className="away"
          type="file"
          accept=".json,.pdf,.zip,application/json,application/pdf,application/zip"
          onChange={(event) => void open(event.currentTarget)}
        />
      </label>
      <p role="alert">{refusal}</p>
    </li>
  );
}

type Result = Opened | NoRecord;
type Refused = Exclude<Result, { ok: true }>;

async function read(file: File): Promise<Result> {
  try {
    // What takes a record out of a PDF or a bundle is fetched when there is one.
    const { recordTextOf } = await import('@/lib/exports/open-any');
    const read = await recordTextOf(file);
    return 'text' in read ? await incidents.open(read.text) : read.refusal;
  } catch {
    return 'unreadable-file';
  }
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
