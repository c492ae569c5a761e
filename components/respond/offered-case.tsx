'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { useFocusAfterChange } from '@/components/ui/focus';
import { useFlow } from './flow';

/** A case number that came with the link. It proves nothing, and enters the record only by the person's own tap. */
export function OfferedCase() {
  const say = useSay();
  const { landing, held, tap, place } = useFlow();
  const [offered, setOffered] = useState<string | null>(null);
  const [declined, setDeclined] = useState<string | null>(null);
  if (place !== null && landing.caseNumber && landing.caseNumber !== offered) setOffered(landing.caseNumber);

  const known = held?.record.entries.some(
    (entry) => entry.kind === 'case-number-accepted' && entry.caseNumber === offered,
  );
  const shows = offered !== null && !known && declined !== offered && tap.open;
  useFocusAfterChange(`${place}-title`, shows ? 'offer' : 'gone', 'offer');
  if (!shows) return null;
  return (
    <section className="offered" aria-labelledby="offered">
      <h2 id="offered">{say('respond.offered.title')}</h2>
      <p>
        <bdi className="code">{offered}</bdi>
      </p>
      <p>{say('respond.offered.proof')}</p>
      <div className="btns btns-answers">
        <button className="btn btn-plain" type="button" onClick={() => tap.acceptCaseNumber(offered)}>
          {say('respond.offered.accept')}
        </button>
        <button className="btn btn-plain" type="button" onClick={() => setDeclined(offered)}>
          {say('respond.offered.decline')}
        </button>
      </div>
    </section>
  );
}
