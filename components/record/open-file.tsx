'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useId, useState } from 'react';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { RowBody } from '@/components/ui/rows';
import type { NoRecord } from '@/lib/exports/open-any';
import { incidents } from '@/lib/store/device';
import type { Opened } from '@/lib/store/incident-store';

/** A row that opens a record file. The picker is a label over a hidden input. */
export function OpenFile({ name, icon }: { name: string; icon: ReactNode }) {
  const say = useSay();
  const locale = usePageLocale();
  const router = useRouter();
  const id = useId();
  const [said, setSaid] = useState<{ text: string; ok: boolean } | null>(null);

  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const opened = await read(file);
    const text = say(`record.opened.${wordsFor(opened)}`, entryOf(opened));
    setSaid({ text, ok: typeof opened !== 'string' && opened.ok });
    if (typeof opened !== 'string' && opened.ok) router.push(`/${locale}/record/`);
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
      <p role={said?.ok ? 'status' : 'alert'}>{said?.text}</p>
    </li>
  );
}

type Result = Opened | NoRecord;

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

function wordsFor(result: Result): string {
  if (typeof result === 'string') return result;
  if (result.ok) return result.known ? 'known' : result.sealed ? 'added' : 'added-unsealed';
  if (typeof result.refusal === 'string') return result.refusal;
  const { refusal } = result;
  return refusal.reason === 'damaged' && refusal.entry !== null ? 'damaged-at' : refusal.reason;
}

function entryOf(result: Result): { entry: number } {
  if (typeof result === 'string' || result.ok || typeof result.refusal === 'string') return { entry: 0 };
  return { entry: 'entry' in result.refusal ? (result.refusal.entry ?? 0) : 0 };
}
