'use client';

import { useAccountName, useSay } from '@/components/site/words-provider';
import { HelpOffer } from '@/components/start/help-offer';
import { HelperRules } from '@/components/start/helper-rules';
import { TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { focusSoon } from '@/components/ui/focus';
import { helpingQuestion, helpingSince } from '@/lib/incident/helping';
import { useFlow } from './flow';

/** One line in the second voice, and on demand what a helper may do. Or, for whoever does not help, the offer. */
export function HelperLine({ at, helps }: { at: string; helps: boolean }) {
  const say = useSay();
  const { playbook, held, arrivedAt, tap } = useFlow();
  const provider = useAccountName()(playbook.account);
  if (!helps) return <HelpOffer playbook={playbook} />;
  const asks = say.has(`asks.${at}`)
    ? say(`asks.${at}`, { provider })
    : say(at === 'questions' ? 'helping.questions' : 'helping.general');
  const end = () => {
    tap.answer(helpingQuestion, 'self', say('helping.offer.said-self'));
    focusSoon('helping');
  };
  const lead = (
    <>
      <b>{say('helping.you')}</b> {asks}
    </>
  );
  const since = helpingSince(held?.record.entries ?? []);
  // Whoever said so here takes it back here.
  const isNew = since !== null && Date.parse(since.recordedAt) > arrivedAt;
  return (
    <>
      {isNew && (
        <p className="flex flex-wrap items-center gap-x-5">
          <Done entry={since.id}>
            {say('helping.offer.on')} <Clock at={since.recordedAt} />
          </Done>
          {tap.open && <TextButton onClick={end}>{say('helping.offer.undo')}</TextButton>}
        </p>
      )}
      <HelperRules lead={lead} opener="helping">
        {tap.open && <TextButton onClick={end}>{say('helping.end')}</TextButton>}
      </HelperRules>
    </>
  );
}
