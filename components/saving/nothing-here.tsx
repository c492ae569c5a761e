'use client';

import { useDays } from '@/components/site/days';
import { WordsFor } from '@/components/site/words-for';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { IncidentState } from '@/lib/store/incident-state';
import { useIncident } from '@/lib/store/use-incident';
import { OpenElsewhere } from './open-elsewhere';

const heading = 'nothing-here';

/** Why no record is here, before the first tap, and what to do: go on in another browser, or open the file that was saved. */
export function NothingHere({ isRecordPage }: { isRecordPage: boolean }) {
  const why = useIncident(whyNothingIsHere);
  if (!why) return null;
  return (
    <WordsFor of={['keeping']} quiet>
      <Notice heading={heading}>
        <Why why={why} opensBelow={isRecordPage} />
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

function Why({ why, opensBelow }: { why: WhyNothing; opensBelow: boolean }) {
  const say = useSay();
  const locale = usePageLocale();
  const days = useDays();
  const clearedSince = useIncident((state) => state.clearedSince);
  return (
    <>
      <p>
        <b id={heading}>{say(`keeping.${why}.title`)}</b>{' '}
        {say(`keeping.${why}.why`, { day: clearedSince ? days.long(clearedSince) : '' })}
      </p>
      {why === 'refused' ? (
        <OpenElsewhere />
      ) : (
        !opensBelow && (
          <Link ahead className={buttonStyle('plain', 'wide')} href={`/${locale}/record/`}>
            {say('keeping.open')}
          </Link>
        )
      )}
    </>
  );
}
