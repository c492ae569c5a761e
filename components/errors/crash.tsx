'use client';

import { useState } from 'react';
import { Main, Page } from '@/components/site/page';
import { Button, Buttons, buttonStyle } from '@/components/ui/button';
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
    <Page>
      <Main>
        <h1>{words.title}</h1>
        <p className="text-lead">{words.why}</p>
        <Buttons>
          <Button look="write" wide onClick={() => void save()}>
            {words.raw}
          </Button>
          <Button look="plain" wide onClick={onAgain}>
            {words.again}
          </Button>
          {/* A full load, so that nothing of the broken page stays. */}
          <a className={buttonStyle('plain', 'wide')} href={home}>
            {words.start}
          </a>
        </Buttons>
        <p role="status">{said}</p>
        <p>{words['go-on']}</p>
      </Main>
    </Page>
  );
}
