'use client';

import { useState } from 'react';
import { useTap } from '@/components/respond/tap';
import { useHydrated, waits } from '@/components/site/hydrated';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { focusSoon } from '@/components/ui/focus';
import { Small } from '@/components/ui/small';
import { closedAs } from '@/lib/incident/fold';
import { helpingQuestion, helpingSince } from '@/lib/incident/helping';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { useRecordFor } from '@/lib/store/use-incident';

const rules = later(() => import('./helper-rules').then(({ HelperRules }) => HelperRules));

/** Says that somebody helps the account holder; then what they may do, and the way back. */
export function HelpOffer({ playbook }: { playbook?: PlaybookIndex }) {
  const say = useSay();
  const tap = useTap(playbook);
  const hydrated = useHydrated();
  const entries = useRecordFor(playbook?.account ?? null)?.record.entries ?? [];
  const since = closedAs(entries) === null ? helpingSince(entries) : null;
  const [isNew, setNew] = useState(false);
  const answer = (who: 'self' | 'someone') => {
    tap.answer(helpingQuestion, who, say(`helping.offer.said-${who}`));
    focusSoon('helping');
  };
  if (!since) {
    if (!tap.open) return null;
    return (
      // Its room is kept while the scripts come.
      <div className={hydrated ? undefined : waits}>
        <TextButton
          id="helping"
          onClick={() => {
            setNew(true);
            answer('someone');
          }}
        >
          {say('helping.offer.ask')}
        </TextButton>
        <Small>{say('helping.offer.hint')}</Small>
      </div>
    );
  }
  return (
    <div>
      <p id="helping" tabIndex={-1} className="flex flex-wrap items-center gap-x-5">
        <Done entry={since.id}>
          {say('helping.offer.on')} <Clock at={since.recordedAt} />
        </Done>
        {tap.open && <TextButton onClick={() => answer('self')}>{say('helping.offer.undo')}</TextButton>}
      </p>
      <WordsFor of={['helping']}>
        <LatePart of={rules} props={{ open: isNew }} />
      </WordsFor>
    </div>
  );
}
