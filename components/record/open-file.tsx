'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useId, useState } from 'react';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { RowBody } from '@/components/ui/rows';
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
    setSaid({ text, ok: opened !== 'unreadable-file' && opened.ok });
    if (opened !== 'unreadable-file' && opened.ok) router.push(`/${locale}/record/`);
  };
  return (
    <li>
      <label className="row pick" htmlFor={id}>
        <RowBody name={name} icon={icon} />
        <input
          id={id}
          className="away"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void open(event.currentTarget)}
        />
      </label>
      <p role={said?.ok ? 'status' : 'alert'}>{said?.text}</p>
    </li>
  );
}

/** Largest file we read, in bytes; what it holds is measured again in characters. */
const largestFile = 200_000_000;

type Result = Opened | 'unreadable-file';

async function read(file: File): Promise<Result> {
  if (file.size > largestFile) return { ok: false, refusal: { reason: 'too-large' } };
  try {
    return await incidents.open(await file.text());
  } catch {
    return 'unreadable-file';
  }
}

function wordsFor(result: Result): string {
  if (result === 'unreadable-file') return result;
  if (result.ok) return result.known ? 'known' : 'added';
  if (typeof result.refusal === 'string') return result.refusal;
  const { refusal } = result;
  return refusal.reason === 'damaged' && refusal.entry !== null ? 'damaged-at' : refusal.reason;
}

function entryOf(result: Result): { entry: number } {
  if (result === 'unreadable-file' || result.ok || typeof result.refusal === 'string') return { entry: 0 };
  return { entry: 'entry' in result.refusal ? (result.refusal.entry ?? 0) : 0 };
}
