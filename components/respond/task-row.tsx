'use client';

import { EntryMark } from '@/components/rail/entry-mark';
import { useProviderName, useSay } from '@/components/site/words-provider';
import { Done } from '@/components/ui/done';
import { Mark } from '@/components/ui/mark';
import { MomentClock } from '@/components/ui/moment-text';
import type { Action } from '@/lib/content/catalogue';
import { wayOn } from '@/lib/playbook/plan';
import type { Reason } from '@/lib/playbook/vocabulary';
import { reasonInWords } from '@/lib/wording/lines';
import { useFlow } from './flow';
import { NextCheck } from './next-check';

/** One task: its mark on the line, its name, and how it stands. The whole row is the link. */
export function TaskRow({ action, hint }: { action: Action; hint: string | undefined }) {
  const say = useSay();
  const { standing, provider, answers } = useFlow();
  const account = useProviderName()(provider.id);
  const last = standing.get(action.id);
  const blocked = last?.entry.kind === 'action-blocked' ? last.entry : null;
  const way = blocked && wayOn(blocked.reason as Reason, action.id, answers);
  return (
    <li className="entry">
      {last ? <EntryMark entry={last.entry} /> : <Mark kind="todo" />}
      <a className="row" href={`#${action.id}`}>
        <span>
          <span className="row-name">{say(`names.${action.id}.title`, { provider: account })}</span>
          {blocked ? (
            <span className="row-hint">
              <bdi>{blocked.note ?? reasonInWords(blocked.reason, say)}</bdi>{' '}
              {way?.kind === 'next-check' && (
                <NextCheck since={blocked.recordedAt} afterHours={way.afterHours} />
              )}
            </span>
          ) : (
            hint && !last && <span className="row-hint">{hint}</span>
          )}
        </span>
        <span className="row-state">
          {!last && <span className="todo">{say('respond.tasks.todo')}</span>}
          {last?.outcome === 'done' && (
            <Done entry={last.entry.id} bare>
              {say(last.entry.kind === 'fact-recorded' ? 'respond.tasks.written' : 'respond.tasks.done')}{' '}
              <MomentClock at={last.at} />
            </Done>
          )}
          {last?.outcome === 'blocked' && say('respond.tasks.cannot')}
          {last?.outcome === 'excluded' && say('respond.tasks.not-mine')}
        </span>
      </a>
    </li>
  );
}
