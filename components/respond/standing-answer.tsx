'use client';

import { useEffect, useState } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { WordsFor } from '@/components/site/words-for';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Borrow } from '@/components/start/no-other-device';
import { TextButton } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Link } from '@/components/ui/link';
import { MomentClock } from '@/components/ui/moment-text';
import { Small } from '@/components/ui/small';
import type { Settled } from '@/lib/flow/situation';
import type { EntryOf } from '@/lib/incident/entry';
import type { Moment } from '@/lib/incident/moment';
import { mayMoveWallet } from '@/lib/playbook/answers';
import { wayOn } from '@/lib/playbook/ways';
import { reasonInWords } from '@/lib/wording/lines';
import { useFlow } from './flow';
import { GoOn } from './go-on';

const momentForm = later(() => import('@/components/ui/moment-form').then(({ MomentForm }) => MomentForm));

const titles = { done: 'was-done', blocked: 'was-blocked', excluded: 'was-excluded' } as const;

/** What was written for this step, with undo and a correction of its time. */
export function StandingAnswer({
  action,
  last,
  titleId,
}: {
  action: string;
  last: Settled;
  titleId: string;
}) {
  const say = useSay();
  const { tap } = useFlow();
  const [corrects, setCorrects] = useState(false);
  useEffect(momentForm.ahead, []);
  useFocusAfterChange(titleId, corrects ? 'form' : 'answer');
  const { outcome, entry, at, corrected } = last;

  if (entry.kind === 'fact-recorded') return <Told action={action} entry={entry} at={at} titleId={titleId} />;

  if (corrects) {
    return (
      <LatePart
        of={momentForm}
        props={{
          heading: titleId,
          title: say('respond.when.title'),
          save: say('respond.when.save'),
          back: say('respond.when.back'),
          at,
          onSave: (moment) => {
            tap.correctTime(action, moment);
            setCorrects(false);
          },
          onBack: () => setCorrects(false),
        }}
      />
    );
  }
  const reason = entry.kind === 'action-blocked' ? entry.reason : null;
  return (
    <>
      <h2 id={titleId} tabIndex={-1} className="mt-3">
        {outcome === 'done' ? (
          <Done entry={entry.id}>
            {say(`respond.answer.${titles[outcome]}`)} <MomentClock at={at} />
          </Done>
        ) : (
          <>
            {say(`respond.answer.${titles[outcome]}`)} <Clock at={entry.recordedAt} />
          </>
        )}
      </h2>
      {corrected && <Small>{say('respond.answer.corrected')}</Small>}
      {entry.kind === 'action-blocked' && (
        <p>
          <bdi>{entry.note ?? reasonInWords(entry.reason, say)}</bdi>
        </p>
      )}
      {reason && <WayOn action={action} reason={reason} />}
      <div className="mt-4">
        <GoOn from={action} />
      </div>
      {tap.open && (
        <p className="flex flex-wrap gap-x-8">
          <TextButton onClick={() => tap.reopen(action)}>{say('respond.answer.undo')}</TextButton>
          {outcome === 'done' && (
            <TextButton onClick={() => setCorrects(true)}>{say('respond.answer.correct')}</TextButton>
          )}
        </p>
      )}
    </>
  );
}

/** A fact settled it, and what was told is changed or taken back where it stands. */
function Told({
  action,
  entry,
  at,
  titleId,
}: {
  action: string;
  entry: EntryOf<'fact-recorded'>;
  /** When it says that this was done. */
  at: Moment;
  titleId: string;
}) {
  const say = useSay();
  const locale = usePageLocale();
  return (
    <>
      <h2 id={titleId} tabIndex={-1} className="mt-3">
        <Done entry={entry.id}>
          {say('respond.answer.was-written')} <MomentClock at={at} />
        </Done>
      </h2>
      <div className="mt-4">
        <GoOn from={action} />
      </div>
      <p className="flex flex-wrap gap-x-8">
        <Link
          ahead
          className="inline-flex min-h-tap items-center"
          href={`/${locale}/record/#part-${entry.data.kind}`}
        >
          {say('respond.answer.in-record')}
        </Link>
      </p>
    </>
  );
}

function WayOn({ action, reason }: { action: string; reason: string }) {
  const say = useSay();
  const { playbook, kinds, answers, outcomes, go } = useFlow();
  const provider = useAccountName()(playbook.account);
  const way = wayOn(playbook, action, reason, answers, outcomes);
  if (way.kind === 'borrow')
    return (
      <WordsFor of={['cut']} quiet>
        <Borrow wallet={mayMoveWallet(kinds, answers)} />
      </WordsFor>
    );
  // When to try again stands at the top of the step.
  if (way.kind !== 'action') return null;
  return <TextButton onClick={() => go(way.to)}>{say(`names.${way.to}.title`, { provider })}</TextButton>;
}
