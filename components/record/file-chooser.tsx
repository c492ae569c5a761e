'use client';

import { useId } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button, buttonStyle } from '@/components/ui/button';
import { picks } from '@/components/ui/picks';
import { Small } from '@/components/ui/small';
import { useFileNames } from './file-names';
import { FileNamesAsked } from './file-names-asked';
import type { Reading, Why } from './reading';

interface Props {
  label: string;
  /** The id of what is to be known before. */
  hint?: string | undefined;
  reading: Reading;
  onChoose: (files: readonly File[]) => void;
}

/** Chooses files, looks at their names, and shows how far the reading of them is, with its stop. */
export function FileChooser({ label, hint, reading: { work, stop }, onChoose }: Props) {
  const say = useSay();
  const id = useId();
  const names = useFileNames(onChoose);
  if (!work) {
    return (
      <>
        <label className={`${buttonStyle('plain', 'wide')} ${picks}`} htmlFor={id}>
          {label}
          <input
            id={id}
            className="sr-only"
            type="file"
            multiple
            aria-describedby={hint}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              void names.choose(files);
            }}
          />
        </label>
        <FileNamesAsked names={names} />
      </>
    );
  }
  return (
    <>
      <label htmlFor={id} className="wrap-anywhere whitespace-pre-wrap">
        {say('record.evidence.reading', { name: work.name })}
      </label>
      <progress id={id} value={work.read} max={Math.max(work.size, 1)} />
      <Small>{say('record.evidence.stay')}</Small>
      <Button look="plain" wide onClick={() => stop('stopped')}>
        {say('record.evidence.stop')}
      </Button>
    </>
  );
}

interface EndProps {
  reading: Reading;
  sentence: (why: Why, names: string) => string;
}

/** Which files were not taken, and why. */
export function ReadingEnd({ reading: { ended }, sentence }: EndProps) {
  const say = useSay();
  if (!ended) return null;
  const { why, rest, unread } = ended;
  return (
    <div className="wrap-anywhere whitespace-pre-wrap" role="alert">
      {why && <p>{sentence(why, rest.join(', '))}</p>}
      {unread.length > 0 && <p>{say('record.evidence.unread', { names: unread.join(', ') })}</p>}
    </div>
  );
}
