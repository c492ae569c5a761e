'use client';

import { useTap } from '@/components/respond/tap';
import { useHydrated } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Clock } from '@/components/ui/clock';
import { Done } from '@/components/ui/done';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Part } from '@/components/ui/part';
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

const red =
  '-mx-gutter bg-stop p-6 text-on-stop **:focus-visible:outline-on-stop form:mx-0 form:p-8 ' +
  'forced-colors:border-2 forced-colors:border-[CanvasText] forced-colors:text-[CanvasText]';
/** Grounds are not printed, so the block is ink in a frame. */
const onPaper = 'print:border-2 print:border-current print:bg-transparent print:text-[#000000]';
/** Their room is kept while the scripts come, so that nothing moves under a finger; without scripts they are not there. */
const waits = 'invisible noscript:hidden';

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
      <Part heading="stop-answered" title={say('start.stop.cut')} takesFocus>
        <p>{say('start.stop.cut-why')}</p>
      </Part>
    );
  }
  if (status && !onAnswered) {
    return (
      <p
        id="stop-answered"
        tabIndex={-1}
        className="flex flex-wrap items-center gap-x-5 border-t border-ink pt-4"
      >
        <Done entry={status.entry.id}>
          {say('start.stop.written')} <Clock at={status.entry.recordedAt} />
        </Done>
        <span>{status.outcome === 'done' ? say(`names.${action}.done`) : say('start.stop.not-on-call')}</span>
        {mainAccount(held?.record.entries ?? []) === null && (
          <a className="inline-flex min-h-tap items-center" href="#which-account">
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
    <section className={`${red} ${onPaper}`} aria-labelledby="stop-asked">
      <h2 id="stop-asked" className="text-lead leading-snug">
        {say('start.stop.asked')}
      </h2>
      <p className="mt-1 mb-4 text-shout font-bold tracking-shout">{say('start.stop.shout')}</p>
      <p>{say('start.stop.why')}</p>
      {tap.open && (
        <Buttons columns="two" className={`mt-6 *:last:odd:col-span-full ${hydrated ? '' : waits}`}>
          <Button look="write-on-stop" onClick={after(() => tap.done(action))}>
            {say('start.stop.hung-up')}
          </Button>
          <Button look="plain-on-stop" onClick={after(() => tap.exclude(action))}>
            {say('start.stop.not-on-call')}
          </Button>
          <Button
            look="plain-on-stop"
            onClick={() => {
              tap.saysRemoteControl();
              onAnswered?.();
            }}
          >
            {say('start.stop.remote')}
          </Button>
        </Buttons>
      )}
    </section>
  );
}
