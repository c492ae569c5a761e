'use client';

import type { ReactNode } from 'react';
import { useTap } from '@/components/respond/tap';
import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { useFocusAfterChange } from '@/components/ui/focus';
import { type Asked, lastWordOn } from '@/lib/flow/asked-again';
import { isSeen } from '@/lib/incident/contact';
import { type ActionStatus, closedAs, mainAccount } from '@/lib/incident/fold';
import { useCurrent } from '@/lib/store/use-incident';
import { CarryOnElsewhere, CutBlock, useCutAhead } from './cut-block';
import { CalledAgain, HangUpBlock } from './hang-up-block';

interface Props {
  /** The action that the hang-up block writes down. */
  hangUp: Asked;
  /** The action that takes a device off the line. */
  cut: Asked;
}

const none: readonly never[] = [];

/**
 * The red blocks before an account is chosen: hang up, and before it, once they are said to control the screen, cut the
 * connection. After a tap each folds to one written line.
 */
export function StopBlock({ hangUp, cut }: Props) {
  const say = useSay();
  const tap = useTap();
  const current = useCurrent();
  useCutAhead();
  // An ended incident says nothing of a call today.
  const held = current && closedAs(current.record.entries) === null ? current : null;
  const entries = held?.record.entries ?? none;
  const status = lastWordOn(hangUp, entries);
  const seen = isSeen(entries);
  const wasCut = seen ? lastWordOn(cut, entries) : undefined;
  const cuts = seen && !wasCut;

  useFocusAfterChange(
    cuts ? 'cut-asked' : status ? 'stop-answered' : 'cut-answered',
    `${cuts ? 'cut' : wasCut ? 'offline' : ''} ${status ? 'answered' : ''}`,
    ' ',
    // The address to carry on at is at its end, where the bar of the record may cover it.
    cuts ? 'section' : true,
  );
  return (
    <>
      {cuts && (
        <CutBlock cut={cut} hangUp={status ? null : hangUp.id} tap={tap} entries={entries} account={null} />
      )}
      {wasCut?.outcome === 'done' && (
        <WrittenLine id="cut-answered" status={wasCut}>
          {say(`names.${cut.id}.done`)}
        </WrittenLine>
      )}
      {status ? (
        <WrittenLine id="stop-answered" status={status}>
          {status.outcome === 'done' ? say(`names.${hangUp.id}.done`) : say('start.stop.not-on-call')}
          {mainAccount(entries) === null && !cuts && (
            <a className="inline-flex min-h-tap items-center" href="#which-account">
              {say('start.stop.next')}
            </a>
          )}
          <CalledAgain tap={tap} />
        </WrittenLine>
      ) : (
        !cuts && <HangUpBlock action={hangUp.id} tap={tap} entries={entries} />
      )}
      {wasCut?.outcome === 'done' && (
        <CarryOnElsewhere cut={cut} tap={tap} entries={entries} account={null} />
      )}
    </>
  );
}

function WrittenLine({ id, status, children }: { id: string; status: ActionStatus; children: ReactNode }) {
  const say = useSay();
  return (
    <p id={id} tabIndex={-1} className="flex flex-wrap items-center gap-x-5 border-t border-ink pt-4">
      <Done entry={status.entry.id}>
        {say('start.stop.written')} <Clock at={status.entry.recordedAt} />
      </Done>
      {children}
    </p>
  );
}
