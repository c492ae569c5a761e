'use client';

import { useTap } from '@/components/respond/tap';
import { useHydrated } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { useFocusAfterChange } from '@/components/ui/focus';
import { accountsOf, actionStatuses, answersGiven, closedAs, statusOf } from '@/lib/incident/fold';
import { useCurrent } from '@/lib/store/use-incident';

interface Props {
  /** The provider of the page; on the start page none is chosen yet. */
  provider?: string;
  onAnswered?: () => void;
  onRemoteControl?: () => void;
}

/** The only red: hang up. After a tap it folds to one written line. */
export function StopBlock({ provider, onAnswered, onRemoteControl }: Props) {
  const say = useSay();
  const tap = useTap(provider);
  const hydrated = useHydrated();
  const current = useCurrent();
  // An ended incident says nothing of a call today.
  const held = current && closedAs(current.record.entries) === null ? current : null;
  const standing = statusOf(actionStatuses(held?.record.entries ?? []), 'end-call', null);

  const remote = answersGiven(held?.record.entries ?? []).get('contact')?.[0] === 'remote-control';
  useFocusAfterChange(
    'stop-answered',
    onAnswered ? null : standing ? 'answered' : remote ? 'remote' : 'asked',
    'asked',
  );
  if (remote && !standing && !onAnswered) {
    return (
      <section className="part ruled" aria-labelledby="stop-answered">
        <h2 id="stop-answered" tabIndex={-1}>
          {say('start.stop.cut')}
        </h2>
        <p>{say('start.stop.cut-why')}</p>
      </section>
    );
  }
  if (standing && !onAnswered) {
    return (
      <p id="stop-answered" tabIndex={-1} className="ruled with-link">
        <Done entry={standing.entry.id}>
          {say('start.stop.written')} <Clock at={standing.entry.recordedAt} />
        </Done>
        <span>
          {standing.outcome === 'done' ? say('names.end-call.done') : say('start.stop.not-on-call')}
        </span>
        {accountsOf(held?.record.entries ?? []).length === 0 && (
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
          <button className="btn btn-write" type="button" onClick={after(() => tap.done('end-call'))}>
            {say('start.stop.hung-up')}
          </button>
          <button className="btn btn-plain" type="button" onClick={after(() => tap.exclude('end-call'))}>
            {say('start.stop.not-on-call')}
          </button>
          <button
            className="btn btn-plain"
            type="button"
            onClick={() => {
              tap.saysRemoteControl();
              onRemoteControl?.();
            }}
          >
            {say('start.stop.remote')}
          </button>
        </div>
      )}
    </section>
  );
}
