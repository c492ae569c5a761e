'use client';

import { useState } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { useFocusAfterChange } from '@/components/ui/focus';
import { sameAccount } from '@/lib/incident/account';
import { mainAccount } from '@/lib/incident/fold';
import { useFlow } from './flow';

const offer = later(() => import('./offer').then(({ Offer }) => Offer));

/** A case number that came with the link. It proves nothing, and enters the record only by the person's own tap. */
export function OfferedCase() {
  const { landing, held, tap, screen, playbook } = useFlow();
  const [offered, setOffered] = useState<string | null>(null);
  const [declined, setDeclined] = useState<string | null>(null);
  if (screen !== null && landing.caseNumber && landing.caseNumber !== offered) setOffered(landing.caseNumber);

  const entries = held?.record.entries ?? [];
  const { account } = playbook;
  const known = entries.some(
    (entry) =>
      entry.kind === 'case-number-accepted' &&
      entry.caseNumber === offered &&
      (account === null || sameAccount(entry.account ?? mainAccount(entries), account)),
  );
  const shows = offered !== null && !known && declined !== offered && tap.open;
  useFocusAfterChange(`${screen}-title`, shows ? 'offer' : 'gone', 'offer');
  if (!shows) return null;
  const decline = () => setDeclined(offered);
  return (
    <WordsFor of={['steps']}>
      <LatePart
        key={offered}
        of={offer}
        props={{ number: offered, onAccept: tap.acceptCaseNumber, onDecline: decline }}
      />
    </WordsFor>
  );
}
