'use client';

import { useState } from 'react';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Button, Buttons, buttonStyle } from '@/components/ui/button';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Link } from '@/components/ui/link';
import { Part } from '@/components/ui/part';
import { isOpen, type Task } from '@/lib/flow/task-list';
import { isLeaving } from '@/lib/playbook/answers';
import { useFlow } from './flow';
import type { Tap } from './tap';

/** The id of the link to the record. */
export const recordLink = 'to-record';

type Outcome = Parameters<Tap['end']>[0];

/** Ends the incident. The list is short then, and begins at its top. */
export function useEnd() {
  const { tap } = useFlow();
  return (...how: Parameters<Tap['end']>) => {
    tap.end(...how);
    window.scrollTo(0, 0);
  };
}

/** The two endings, and the record. A false alarm is an ending too. Asks once where urgent steps are still open. */
export function EndIncident({ urgent }: { urgent: readonly Task[] }) {
  const say = useSay();
  const locale = usePageLocale();
  const nameOf = useAccountName();
  const { held, tap } = useFlow();
  const end = useEnd();
  const [asks, setAsks] = useState<Outcome | null>(null);
  useFocusAfterChange('end', held ? `${asks}` : null);
  const open = urgent.filter(isOpen);
  const canEnd = tap.open && held !== null;
  const isLeft = urgent.some(({ playbook, situation }) =>
    isLeaving(playbook.account?.kind ?? '', situation.answers),
  );
  if (asks && canEnd && open.length > 0) {
    return (
      <Part heading="end" title={say('respond.tasks.end-open', { count: open.length })} takesFocus>
        <ul className="list-disc ps-5">
          {open.map(({ action, playbook }) => (
            <li key={`${playbook.account?.id} ${action.id}`}>
              {say(`names.${action.id}.title`, { provider: nameOf(playbook.account) })}
            </li>
          ))}
        </ul>
        <Buttons columns="two">
          <Button look="plain" onClick={() => setAsks(null)}>
            {say('respond.tasks.end-back')}
          </Button>
          <Button look="plain" onClick={() => end(asks)}>
            {say('respond.tasks.end-anyway')}
          </Button>
        </Buttons>
      </Part>
    );
  }
  return (
    <Part heading="end" title={say('respond.tasks.end-title')} takesFocus>
      {canEnd && <p>{say('respond.tasks.end-why')}</p>}
      <Buttons columns="three">
        <Link id={recordLink} className={buttonStyle('plain')} href={`/${locale}/record/`}>
          {say('respond.tasks.record')}
        </Link>
        {canEnd && (
          <>
            <Button
              look="plain"
              onClick={() => (isLeft && open.length > 0 ? setAsks('false-alarm') : end('false-alarm'))}
            >
              {say('respond.tasks.end-false-alarm')}
            </Button>
            <Button look="plain" onClick={() => (open.length > 0 ? setAsks('finished') : end('finished'))}>
              {say('respond.tasks.end-finished')}
            </Button>
          </>
        )}
      </Buttons>
    </Part>
  );
}
