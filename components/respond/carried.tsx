'use client';

import { useState } from 'react';
import { useFocusAfterChange } from '@/components/ui/focus';
import { sameAccount } from '@/lib/incident/account';
import { mainAccount } from '@/lib/incident/fold';
import { useIsCallOpen } from './call-first';
import { useFlow } from './flow';
import { LeftOut } from './left-out';
import { Offer } from './offer';

/**
 * A case number that came with the link proves nothing, and enters the record only by the person's own tap, once they
 * are off the phone. That something else was dropped is said.
 */
export function Carried({ number }: { number: string | null }) {
  const { landing, held, tap, screen, playbook } = useFlow();
  const isCallOpen = useIsCallOpen();
  const [declined, setDeclined] = useState<string | null>(null);

  const entries = held?.record.entries ?? [];
  const { account } = playbook;
  const isKnown = entries.some(
    (entry) =>
      entry.kind === 'case-number-accepted' &&
      entry.caseNumber === number &&
      (account === null || sameAccount(entry.account ?? mainAccount(entries), account)),
  );
  const shows = number !== null && !isKnown && declined !== number && tap.open && !isCallOpen;
  useFocusAfterChange(`${screen}-title`, shows ? 'offer' : 'gone', 'offer');
  const { dropped } = landing;
  return (
    <>
      {dropped !== null && screen !== 'elsewhere' && <LeftOut landing={{ ...landing, dropped }} />}
      {shows && (
        <Offer
          key={number}
          number={number}
          onAccept={tap.acceptCaseNumber}
          onDecline={() => setDeclined(number)}
        />
      )}
    </>
  );
}
