'use client';

import { useSecretScan } from '@/components/secrets/secret-scan';
import { LookState, SeenSecret } from '@/components/secrets/seen';
import { useSay } from '@/components/site/words-provider';
import { textsOfCaseNumber } from '@/lib/incident/typed-texts';

interface Props {
  number: string;
  onAccept: (number: string) => void;
  onDecline: () => void;
}

/** One number: who meanwhile follows another link, or writes in another tab, has not accepted that one. */
export function Offer({ number, onAccept, onDecline }: Props) {
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
