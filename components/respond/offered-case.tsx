'use client';

import { useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { LookState, SeenSecret } from '@/components/secrets/seen';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { useFocusAfterChange } from '@/components/ui/focus';
import { textsOfCaseNumber } from '@/lib/incident/typed-texts';
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
    <section className="offered" aria-labelledby="offered">
      <h2 id="offered">{say('respond.offered.title')}</h2>
      <p>
        <bdi className="code">{number}</bdi>
      </p>
      <p>{say('respond.offered.proof')}</p>
      <SeenSecret id="offered-accept" field="case" text={number} look={look} onChange={onDecline} />
      <LookState look={look} cannotLook={say('respond.offered.cannot-look')} />
      <div className="btns btns-answers">
        <button id="offered-accept" className="btn btn-plain" type="button" onClick={() => void accept()}>
          {say('respond.offered.accept')}
        </button>
        <button className="btn btn-plain" type="button" onClick={onDecline}>
          {say('respond.offered.decline')}
        </button>
      </div>
    </section>
  );
}
