'use client';

import { type ReactNode, useId, useState } from 'react';
import { useFetchAhead } from '@/components/site/fetched-words';
import { LatePart, later } from '@/components/site/late-part';
import { useOpenPage } from '@/components/site/online';
import { WordsFor } from '@/components/site/words-for';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { latest } from '@/components/ui/latest';
import { picks } from '@/components/ui/picks';
import { RowBody, row } from '@/components/ui/rows';
import { incidents } from '@/lib/store/device';
import type { TakingOut } from '@/lib/store/file-gate';
import { noteOpening } from '@/lib/store/opened';
import type { Opened } from '@/lib/store/opening';
import { type FileResult, type Refused, RefusedFile } from './refused-file';

const seenInFile = later(() => import('./seen-in-file').then(({ SeenInFile }) => SeenInFile));

/** A row that opens a record file. The picker is a label over a hidden input. */
export function OpenFile({ name, icon }: { name: string; icon: ReactNode }) {
  const say = useSay();
  const locale = usePageLocale();
  const openPage = useOpenPage();
  const id = useId();
  const [asks] = useState(latest);
  const fetchWords = useFetchAhead('opening');
  /** The file chosen last; without a refusal while it is being opened. */
  const [chosen, setChosen] = useState<{ file: File; refusal?: Refused } | null>(null);

  const open = async (file: File, taking?: TakingOut) => {
    const isLatest = asks();
    setChosen({ file });
    // While there is a network: needed only where something is wrong with the file.
    void fetchWords();
    seenInFile.ahead();
    const opened = await read(file, taking);
    if (typeof opened === 'string' || !opened.ok) {
      if (isLatest()) setChosen({ file, refusal: opened });
      return;
    }
    // Of an earlier one too: its record is there now.
    const { slot, count, begins } = opened;
    noteOpening({ slot, how: howOf(opened), count, begins });
    if (!isLatest()) return;
    setChosen(null);
    const page = `/${locale}/${opened.of === 'check-up' ? 'check-up' : 'record'}/`;
    // Going to where one is would load the page again where the network is slow, and lose what is to be told.
    if (window.location.pathname !== page) openPage(page);
  };
  const refusal = chosen?.refusal;
  const seen = refusal && typeof refusal !== 'string' && 'seen' in refusal ? refusal.seen : null;
  return (
    <li>
      <label className={`${row} ${picks}`} htmlFor={id}>
        <RowBody name={name} icon={icon} />
        <input
          id={id}
          className="sr-only"
          type="file"
          accept=".json,.pdf,.zip,application/json,application/pdf,application/zip"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </label>
      <p className="not-empty:pb-4" role="status">
        {chosen && !refusal && say('opening.wait')}
      </p>
      <div className="not-empty:pb-4" role="alert">
        {refusal && !seen && (
          <WordsFor of={['opening']}>
            <RefusedFile refused={refusal} />
          </WordsFor>
        )}
      </div>
      {chosen && seen && (
        <WordsFor of={['opening']}>
          <LatePart
            of={seenInFile}
            props={{ seen, onTakeOut: (taking: TakingOut) => void open(chosen.file, taking) }}
          />
        </WordsFor>
      )}
    </li>
  );
}

async function read(file: File, taking?: TakingOut): Promise<FileResult> {
  try {
    // What takes a record out of a PDF or a bundle is fetched when there is one.
    const { recordTextOf } = await import('@/lib/exports/open-any');
    const read = await recordTextOf(file);
    return 'text' in read ? await incidents.open(read.text, taking) : read.refusal;
  } catch {
    return 'unreadable-file';
  }
}

function howOf({ known, sealed, tookOut }: Extract<Opened, { ok: true }>) {
  if (known) return 'known';
  if (tookOut) return 'took-out';
  return sealed ? 'added' : 'added-unsealed';
}
