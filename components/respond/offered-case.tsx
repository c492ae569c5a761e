'use client';

import { useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { LookState, SeenSecret } from '@/components/secrets/seen';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Code } from '@/components/ui/code';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Notice } from '@/components/ui/notice';
import { textsOfCaseNumber } from '@/lib/incident/texts-in';
import { useFlow } from './flow';

/** A case number that came with the link. It proves nothing, and enters the record only by the person's own tap. */
export function OfferedCase() {
  const { landing, held, tap, screen } = useFlow();
  const [offered, setOffered] = useState<string | null>(null);
  const [declined, setDeclined] = useState<string | null>(null);
  if (screen !== null && landing.caseNumber && landing.caseNumber !== offered) setOffered(landing.caseNumber);

  const known = held?.record.entries.some(
    (entry) => entry.kind === 'case-number-accepted' && entry.caseNumber === offered,
  );
  const shows = offered !== null && !known && declined !== offered && tap.open;
  useFocusAfterChange(`${screen}-title`, shows ? 'offer' : 'gone', 'offer');
  if (!shows) return null;
  const decline = () => setDeclined(offered);
  return (
    <WordsFor of={['steps']}>
      <Offer key={offered} number={offered} onAccept={tap.acceptCaseNumber} onDecline={decline} />
    </WordsFor>
  );
}

interface OfferProps {
  number: string;
  onAccept: (number: string) => void;
  onDecline: () => void;
}

/** One number: who meanwhile follows another link, or writes in another tab, has not accepted that one. */
function Offer({ number, onAccept, onDecline }: OfferProps) {
  const say = useSay();
  const look = useSecretScan();
  const accept = async () => {
    const texts = textsOfCaseNumber(number);
    if (texts.length === 0 || (await look.passes(texts))) onAccept(number);
  };
  return (
    <Notice heading="offered">
      <h2 id="offered">{say('respond.offered.title')}</h2>
      <p>
        <Code>{number}</Code>
      </p>
      <p>{say('respond.offered.proof')}</p>
      <SeenSecret id="offered-accept" field="case" text={number} look={look} onChange={onDecline} />
      <LookState look={look} cannotLook={say('respond.offered.cannot-look')} />
      <Buttons columns="any">
        <Button id="offered-accept" look="plain" onClick={() => void accept()}>
          {say('respond.offered.accept')}
        </Button>
        <Button look="plain" onClick={onDecline}>
          {say('respond.offered.decline')}
        </Button>
      </Buttons>
    </Notice>
  );
}
