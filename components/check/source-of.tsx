'use client';

import { useDays } from '@/components/site/days';
import { useSay } from '@/components/site/words-provider';
import type { Citation } from '@/lib/playbook/schema';

/** What an official answer rests on, the day it was looked at, and how sure we are. */
export function SourceOf({ citation }: { citation: Citation }) {
  const say = useSay();
  const days = useDays();
  const { source, checked, confidence, note } = citation;
  return (
    <p className="small">
      {say('check.source')}: <bdi lang="en">{source.title}</bdi>
      {source.url && (
        <>
          {' '}
          (<bdi className="code">{new URL(source.url).host}</bdi>)
        </>
      )}
      . {say('check.checked-on', { day: days.full(checked), sure: say(`check.sure.${confidence}`) })}{' '}
      {note && <bdi lang="en">{note}</bdi>}
    </p>
  );
}
