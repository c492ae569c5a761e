'use client';

import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Button, Buttons, buttonStyle } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Link } from '@/components/ui/link';
import { LinkRow } from '@/components/ui/link-row';
import { Part } from '@/components/ui/part';
import { Rows } from '@/components/ui/rows';
import { closedAs } from '@/lib/incident/fold';
import { useFlow } from './flow';

/** How and when the incident was ended. Nothing is asked any more; it can be opened again. */
export function Ended() {
  const say = useSay();
  const locale = usePageLocale();
  const { held, tap } = useFlow();
  const entries = held?.record.entries ?? [];
  const at = entries.findLast(({ kind }) => kind === 'incident-closed')?.recordedAt;
  const reopen = () => {
    tap.reopenIncident();
    window.scrollTo(0, 0);
  };
  return (
    <>
      <h1 id="tasks-title" tabIndex={-1}>
        {say(`respond.tasks.ended-${closedAs(entries) ?? 'finished'}`)} {at && <Clock at={at} />}
      </h1>
      <p className="text-lead">{say('respond.tasks.ended-why')}</p>
      <Buttons columns="two" className="mt-part">
        <Link className={buttonStyle('act')} href={`/${locale}/record/`}>
          {say('respond.tasks.record')}
        </Link>
        {tap.open && (
          <Button look="plain" onClick={reopen}>
            {say('respond.tasks.reopen')}
          </Button>
        )}
      </Buttons>
      <Part follows heading="ready" title={say('respond.tasks.ready')}>
        <Rows>
          <LinkRow href={`/${locale}/check-up/`} name={say('respond.tasks.ready-check-up')} />
          <LinkRow href={`/${locale}/rehearsal/`} name={say('respond.tasks.ready-rehearsal')} />
        </Rows>
      </Part>
    </>
  );
}
