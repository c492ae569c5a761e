'use client';

import { useDays } from '@/components/site/days';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Button, Buttons, TextButton } from '@/components/ui/button';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Ticked } from '@/components/ui/ticked';
import { catalogueVersion } from '@/lib/content/version';
import type { CheckUpRow } from '@/lib/flow/check-up';
import { accountKey } from '@/lib/incident/account';
import type { NewEntry } from '@/lib/incident/entry';
import { useIsCheckUpLoading } from '@/lib/store/use-check-up-in-hand';
import { useIncident } from '@/lib/store/use-incident';

interface Props extends CheckUpRow<{ id: string; kind: string | null }> {
  /** Writes in the check-up, and begins it before the first tap. */
  onWrite: (what: NewEntry) => void;
}

/** How one thing went, in one tap; afterwards what was written, with its day. */
export function Answer({ item: { id }, account, status, onWrite }: Props) {
  const say = useSay();
  const days = useDays();
  const lang = usePageLocale();
  const canWrite = useIncident(({ writeLock }) => writeLock !== 'elsewhere');
  const waits = useIncident(({ unsaved }) => status !== undefined && unsaved.has(status.entry.id));
  const heading = `${id}-${account ? accountKey(account) : 'once'}-answer`;
  const isLoading = useIsCheckUpLoading();
  useFocusAfterChange(heading, isLoading ? null : (status?.entry.id ?? 'open'), 'never');

  const on = (form: 'title' | 'done') => ({
    action: id,
    ...(account && { account }),
    seen: { words: say(`check-up.items.${id}.${form}`), lang, content: catalogueVersion },
  });
  const names = [id, account && `${id}-${accountKey(account)}`].filter(Boolean).join(' ');
  // That another tab writes is said at the top of the page.
  if (!canWrite && !status) return null;
  return (
    <div className="flow-2">
      <p id={heading} tabIndex={-1} role="status">
        {status &&
          (status.outcome === 'done' ? (
            <Ticked waits={waits}>
              {say('check-up.answer.is-done', { when: days.long(status.entry.recordedAt) })}
            </Ticked>
          ) : status.outcome === 'blocked' ? (
            say('check-up.answer.is-cannot', { instead: say(`check-up.items.${id}.cant`) })
          ) : (
            say('check-up.answer.is-not-mine')
          ))}
      </p>
      {status && canWrite && (
        <TextButton
          aria-describedby={names}
          onClick={() => onWrite({ kind: 'action-reopened', ...on('title') })}
        >
          {say('check-up.answer.again')}
        </TextButton>
      )}
      {!status && (
        <Buttons columns="three">
          <Button
            look="write"
            aria-describedby={names}
            onClick={() => onWrite({ kind: 'action-done', ...on('done') })}
          >
            {say('check-up.answer.done')}
          </Button>
          <Button
            look="plain"
            aria-describedby={names}
            onClick={() => onWrite({ kind: 'action-blocked', ...on('title'), reason: 'something-else' })}
          >
            {say('check-up.answer.cannot')}
          </Button>
          <Button
            look="plain"
            aria-describedby={names}
            onClick={() => onWrite({ kind: 'action-excluded', ...on('title') })}
          >
            {say('check-up.answer.not-mine')}
          </Button>
        </Buttons>
      )}
    </div>
  );
}
