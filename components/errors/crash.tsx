'use client';

import { useState } from 'react';
import { saveFile } from '@/components/ui/save-file';
import { readRaw } from '@/lib/store/raw-record';

export interface CrashWords {
  title: string;
  why: string;
  raw: string;
  'raw-failed': string;
  'raw-saved': string;
  again: string;
  start: string;
  'go-on': string;
}

/** What a crash page says and hands over. Needs no store, no schema and no translator: one of those may have failed. */
export function Crash({ words, home, onAgain }: { words: CrashWords; home: string; onAgain: () => void }) {
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      const { text, isWhole } = await readRaw();
      saveFile('first-hour-raw.json', 'application/json', text);
      setSaid(isWhole ? words['raw-saved'] : words['raw-failed']);
    } catch {
      setSaid(words['raw-failed']);
    }
  };
  return (
    <div className="page">
      <main id="main" className="crash">
        <h1>{words.title}</h1>
        <p className="lead">{words.why}</p>
        <div className="btns">
          <button className="btn btn-write btn-wide" type="button" onClick={() => void save()}>
            {words.raw}
          </button>
          <button className="btn btn-plain btn-wide" type="button" onClick={onAgain}>
            {words.again}
          </button>
          {/* A full load, so that nothing of the broken page stays. */}
          <a className="btn btn-plain btn-wide" href={home}>
            {words.start}
          </a>
        </div>
        <p role="status">{said}</p>
        <p>{words['go-on']}</p>
      </main>
    </div>
  );
}
