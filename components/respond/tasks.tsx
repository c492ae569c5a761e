'use client';

import Link from 'next/link';
import { Kept } from '@/components/saving/kept';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import type { Action } from '@/lib/content/catalogue';
import { closedAs } from '@/lib/incident/fold';
import { EndIncident } from './end-incident';
import { useFlow } from './flow';
import { JustWritten } from './just-written';
import { LivePlace } from './place';
import { ProgressDone } from './progress';
import { Tactics } from './tactics';
import { TaskRow } from './task-row';

/** What is left to do, in any order, in four groups; the urgent steps above them while any is open. */
export function Tasks({ hints }: { hints: Record<string, string> }) {
  const say = useSay();
  const locale = usePageLocale();
  const { plan, standing, held } = useFlow();
  const ended = closedAs(held?.record.entries ?? []) !== null;
  const urgentOpen = plan.urgent.some(({ id }) => (standing.get(id)?.outcome ?? 'blocked') === 'blocked');
  return (
    <LivePlace id="tasks">
      <JustWritten />
      {ended && <EndIncident />}
      <ProgressDone />
      <h1 id="tasks-title" tabIndex={-1}>
        {say(urgentOpen ? 'respond.tasks.title-open' : 'respond.tasks.title')}
      </h1>
      <p className="lead">{say(urgentOpen ? 'respond.tasks.lead-open' : 'respond.tasks.lead')}</p>
      <p>
        <a className="tap" href="#questions">
          {say('respond.tasks.questions')}
        </a>
      </p>
      {urgentOpen && <Group id="urgent" actions={plan.urgent} hints={hints} />}
      <Tactics />
      {plan.followUp.map(({ group, actions }) => (
        <Group key={group} id={group} actions={actions} hints={hints} />
      ))}
      {!urgentOpen && <Group id="urgent" actions={plan.urgent} hints={hints} />}
      <section className="part ruled" aria-labelledby="offers">
        <h2 id="offers">{say('respond.tasks.offers-title')}</h2>
        <p>{say('respond.tasks.offers')}</p>
      </section>
      <p className="part">
        <Link className="btn btn-act btn-wide" href={`/${locale}/record/`}>
          {say('respond.tasks.record')}
        </Link>
      </p>
      {held && (
        <div className="narrow">
          <Kept held={held} />
        </div>
      )}
      {!ended && <EndIncident />}
    </LivePlace>
  );
}

function Group({
  id,
  actions,
  hints,
}: {
  id: string;
  actions: readonly Action[];
  hints: Record<string, string>;
}) {
  const say = useSay();
  const { standing } = useFlow();
  const open = actions.filter(({ id }) => (standing.get(id)?.outcome ?? 'blocked') === 'blocked').length;
  return (
    <section className="part ruled" aria-labelledby={`group-${id}`}>
      <div className="head">
        <h2 id={`group-${id}`}>{say(`respond.tasks.${id}`)}</h2>
        <span className="small">{say('respond.tasks.open', { count: open })}</span>
      </div>
      <ol role="list" className="line tasks">
        {actions.map((action) => (
          <TaskRow key={action.id} action={action} hint={hints[action.id]} />
        ))}
      </ol>
    </section>
  );
}
