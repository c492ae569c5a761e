'use client';

import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useFetchAhead } from '@/components/site/fetched-words';
import { useHydrated, waits } from '@/components/site/hydrated';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Button, buttonStyle } from '@/components/ui/button';
import { picks } from '@/components/ui/picks';
import { Small } from '@/components/ui/small';
import { samplePath } from '@/lib/desk/sample';
import type { Offered } from '@/lib/i18n/offered';
import type { Chosen, Examined, NothingToShow } from './examine';
import { FileSeen } from './file-seen';
import { TicketField } from './ticket-field';
import { Versions } from './versions';

/** Reads the files that a desk was sent, and says of each what it shows. Nothing of them is stored or sent. */
export function Verifier({ languages }: { languages: readonly Offered[] }) {
  const say = useSay();
  const id = useId();
  const lastKey = useRef(0);
  const all = useRef<HTMLDivElement>(null);
  const [files, setFiles] = useState<readonly Chosen[]>([]);
  const [newest, setNewest] = useState(0);
  /** What was pasted from the ticket of each record, by the record's id. */
  const [tickets, setTickets] = useState<Readonly<Record<string, string>>>({});
  const isHydrated = useHydrated();
  const fetchWords = useFetchAhead('facts');

  /** Puts files above those that are open, so that nobody takes the last one's lines for theirs. */
  const show = (names: readonly string[], seen: Chosen['seen'] = null): number[] => {
    const shown = names.map((name) => {
      lastKey.current += 1;
      return { key: lastKey.current, name, seen };
    });
    setFiles((before) => [...shown, ...before]);
    return shown.map(({ key }) => key);
  };
  const addAll = async (all: readonly File[]) => {
    const keys = show(all.map(({ name }) => name));
    // One after the other: two large files at once would take twice the memory.
    for (const [i, file] of all.entries()) {
      const seen = await read(file);
      setFiles((before) => before.map((one) => (one.key === keys[i] ? { ...one, seen } : one)));
    }
    setNewest(keys[0] ?? 0);
  };
  const close = (key: number) => {
    setFiles((before) => before.filter((one) => one.key !== key));
    // The button that was pressed is gone.
    document.getElementById(id)?.focus();
  };
  const openSample = async () => {
    const name = samplePath.replace(/.*\//, '');
    try {
      const response = await fetch(samplePath);
      if (!response.ok) throw new Error(`the sample answered ${response.status}`);
      await addAll([new File([await response.blob()], name)]);
    } catch {
      const [key = 0] = show([name], notLoaded);
      setNewest(key);
    }
  };
  const drop = useEffectEvent((files: FileList) => void addAll([...files]));
  // Dropped beside the button, a file would take the place of the page.
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const on = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) drop(event.dataTransfer.files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', on);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', on);
    };
  }, []);
  const openNamed = useEffectEvent(() => {
    if (window.location.hash === '#sample') void openSample();
  });
  useEffect(() => {
    openNamed();
    // A desk may lose its network, or cut it on purpose before it opens a file.
    void fetchWords();
    void Promise.allSettled([
      import('./examine'),
      import('@/lib/exports/open-any').then(({ fetchReaders }) => fetchReaders()),
      import('@/lib/exports/transactions-csv'),
    ]);
  }, [fetchWords]);
  return (
    <div className={`flow-4 ${isHydrated ? '' : waits}`}>
      <label className={`${buttonStyle('act', 'wide')} ${picks}`} htmlFor={id}>
        {say('verify.choose')}
        <input
          id={id}
          className="sr-only"
          type="file"
          multiple
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => {
            const all = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void addAll(all);
          }}
        />
      </label>
      <div id={`${id}-hint`}>
        <Small>{say('verify.hint')}</Small>
      </div>
      <Button look="plain" wide onClick={() => void openSample()}>
        {say('verify.sample.open')}
      </Button>
      {files.length > 0 && (
        <WordsFor of={['facts']}>
          <div ref={all} className="flow-4">
            <Versions files={files} />
            {files.map((file, i) => {
              const of = idOf(file.seen);
              const ticket = tickets[of] ?? '';
              return (
                <FileSeen
                  key={file.key}
                  file={file}
                  all={all}
                  takesFocus={file.key === newest}
                  ticket={ticket}
                  field={
                    files.findIndex(({ seen }) => idOf(seen) === of) === i && (
                      <TicketField
                        id={`${id}-${of}`}
                        text={ticket}
                        onChange={(text) => setTickets((before) => ({ ...before, [of]: text }))}
                      />
                    )
                  }
                  languages={languages}
                  onClose={() => close(file.key)}
                />
              );
            })}
          </div>
        </WordsFor>
      )}
    </div>
  );
}

const idOf = (seen: Chosen['seen']) => (seen?.ok ? seen.record.id : '');

const notLoaded = { ok: false, why: 'not-loaded', entry: 0 } as const;

async function read(file: File): Promise<Examined | NothingToShow> {
  const loaded = await import('./examine').catch(() => null);
  if (loaded === null) return notLoaded;
  return loaded.examine(file).catch(() => ({ ok: false, why: 'unreadable-file', entry: 0 }));
}
