'use client';

import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import { Code } from '@/components/ui/code';
import { Small } from '@/components/ui/small';
import type { Citation } from '@/lib/playbook/citation';

/** What an official answer rests on, the day it was looked at, and how sure we are. */
export function SourceOf({ citation }: { citation: Citation }) {
  const say = useSay();
  const days = useDays();
  const { source, checked, confidence, note } = citation;
  return (
    <Small>
      {say('check.source')}: <bdi lang="en">{source.title}</bdi>
      {source.url && (
        <>
          {' '}
          (<Code loose>{new URL(source.url).host}</Code>)
        </>
      )}
      . {say('check.checked-on', { day: days.full(checked), sure: say(`check.sure.${confidence}`) })}{' '}
      {note && <bdi lang="en">{note}</bdi>}
    </Small>
  );
}
