'use client';

import { useSecretScan } from '@/components/secrets/secret-scan';
import { ScanState, SeenSecret } from '@/components/secrets/seen';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Code } from '@/components/ui/code';
import { Notice } from '@/components/ui/notice';
import { textsOfCaseNumber } from '@/lib/incident/typed-texts';

interface Props {
  number: string;
  onAccept: (number: string) => void;
  onDecline: () => void;
}

/** One number: who meanwhile follows another link, or writes in another tab, has not accepted that one. */
export function Offer({ number, onAccept, onDecline }: Props) {
  const say = useSay();
  const scan = useSecretScan();
  const accept = async () => {
    const texts = textsOfCaseNumber(number);
    if (texts.length === 0 || (await scan.passes(texts))) onAccept(number);
  };
  return (
    <Notice heading="offered">
      <h2 id="offered">{say('respond.offered.title')}</h2>
      <p>
        <Code>{number}</Code>
      </p>
      <p>{say('respond.offered.proof')}</p>
      <SeenSecret id="offered-accept" field="case" text={number} scan={scan} onChange={onDecline} />
      <ScanState scan={scan} cannotLook={say('respond.offered.cannot-look')} />
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
