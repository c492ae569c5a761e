'use client';

import { useTap } from '@/components/respond/tap';
import { useHydrated } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { useFocusAfterChange } from '@/components/ui/focus';
import { actionStatuses, answersGiven, closedAs, mainAccount, statusOf } from '@/lib/incident/fold';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import { useCurrent } from '@/lib/store/use-incident';

interface Props {
  /** The action that it writes down. */
  action: string;
  /** The playbook of the page; on the start page no account is chosen yet. */
  playbook?: PlaybookIndex;
  onAnswered?: () => void;
}

const none: readonly never[] = [];

/** The only red: hang up. After a tap it folds to one written line. */
export function StopBlock({ action, playbook, onAnswered }: Props) {
  const say = useSay();
  const tap = useTap(playbook);
  const hydrated = useHydrated();
  const current = useCurrent();
  // An ended incident says nothing of a call today.
  const held = current && closedAs(current.record.entries) === null ? current : null;
  const status = statusOf(actionStatuses(held?.record.entries ?? none), action, null);

  const remote = answersGiven(held?.record.entries ?? []).get('contact')?.[0] === 'remote-control';
  useFocusAfterChange(
    'stop-answered',
    onAnswered ? null : status ? 'answered' : remote ? 'remote' : 'asked',
    'asked',
  );
  if (remote && !status && !onAnswered) {
    return (
      <section className="part ruled" aria-labelledby="stop-answered">
        <h2 id="stop-answered" tabIndex={-1}>
          {say('start.stop.cut')}
        </h2>
        <p>{say('start.stop.cut-why')}</p>
      </section>
    );
  }
  if (status && !onAnswered) {
    return (
      <p id="stop-answered" tabIndex={-1} className="ruled with-link">
        <Done entry={status.entry.id}>
          {say('start.stop.written')} <Clock at={status.entry.recordedAt} />
        </Done>
        <span>{status.outcome === 'done' ? say(`names.${action}.done`) : say('start.stop.not-on-call')}</span>
        {mainAccount(held?.record.entries ?? []) === null && (
          <a className="tap" href="#which-account">
            {say('start.stop.next')}
          </a>
        )}
      </p>
    );
  }
  const after = (write: () => void) => () => {
    write();
    onAnswered?.();
  };
  return (
    <section className="stop" aria-labelledby="stop-asked">
      <h2 id="stop-asked">{say('start.stop.asked')}</h2>
      <p className="shout">{say('start.stop.shout')}</p>
      <p>{say('start.stop.why')}</p>
      {tap.open && (
        <div className={hydrated ? 'btns btns-two' : 'btns btns-two waits'}>
          <button className="btn btn-write" type="button" onClick={after(() => tap.done(action))}>
            {say('start.stop.hung-up')}
          </button>
          <button className="btn btn-plain" type="button" onClick={after(() => tap.exclude(action))}>
            {say('start.stop.not-on-call')}
          </button>
          <button
            className="btn btn-plain"
            type="button"
            onClick={() => {
              tap.saysRemoteControl();
              onAnswered?.();
            }}
          >
            {say('start.stop.remote')}
          </button>
        </div>
      )}
    </section>
  );
}
