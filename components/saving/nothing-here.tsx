'use client';

import { FileUp } from 'lucide-react';
import { OpenFile } from '@/components/record/open-file';
import { useDays } from '@/components/site/days';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Notice } from '@/components/ui/notice';
import { Rows } from '@/components/ui/rows';
import type { IncidentState } from '@/lib/store/incident-state';
import { useIncident } from '@/lib/store/use-incident';
import { OpenElsewhere } from './open-elsewhere';

const heading = 'nothing-here';

/** Why no record is here, before the first tap, and what to do: go on in another browser, or open the file that was saved. */
export function NothingHere() {
  const why = useIncident(whyNothingIsHere);
  if (!why) return null;
  return (
    <WordsFor of={['keeping']} quiet>
      <Notice heading={heading}>
        <Why why={why} />
      </Notice>
    </WordsFor>
  );
}

type WhyNothing = 'refused' | 'cleared' | 'installed';

function whyNothingIsHere({ held, unreadable, status, clearedSince }: IncidentState): WhyNothing | null {
  if (held.length + unreadable.length > 0) return null;
  if (status.kind === 'unsaved') return status.fault === 'unavailable' ? 'refused' : null;
  if (status.kind !== 'nothing') return null;
  if (clearedSince) return 'cleared';
  // True on the home screen of iOS, and nowhere else.
  return (navigator as { standalone?: boolean }).standalone ? 'installed' : null;
}

function Why({ why }: { why: WhyNothing }) {
  const say = useSay();
  const days = useDays();
  const clearedSince = useIncident((state) => state.clearedSince);
  return (
    <>
      <h2 id={heading}>{say(`keeping.${why}.title`)}</h2>
      <p>{say(`keeping.${why}.why`, { day: clearedSince ? days.long(clearedSince) : '' })}</p>
      {why === 'refused' ? (
        <OpenElsewhere />
      ) : (
        <Rows>
          <OpenFile name={say('keeping.open')} icon={<FileUp aria-hidden="true" />} />
        </Rows>
      )}
    </>
  );
}
