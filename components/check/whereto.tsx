'use client';

import { useSay } from '@/components/site/words-provider';
import { Breakable } from '@/components/ui/breakable';
import type { Goal } from '@/lib/message-check/goal';
import { escapeInvisible } from '@/lib/wording/escape';

interface Props {
  goal: Goal | null;
  isMail: boolean;
  /** How it stood in the message, where something in it cannot be seen. */
  written: string | null;
}

const plain = (host: string) => escapeInvisible(host).replaceAll('.', '[.]');

/** Where it really leads: the part that counts is set apart from what only stands in front. */
export function Whereto({ goal, isMail, written }: Props) {
  const say = useSay();
  if (!goal && !written) return null;
  const says = isMail ? say('check.comes-from') : say('check.goes-to');
  const plainly = isMail ? say('check.comes-from-plain') : say('check.goes-to-plain');
  return (
    <dl className="facts facts-stack">
      {goal && (
        <div>
          <dt>{goal.inPlain ? plainly : says}</dt>
          <dd>
            <bdi className="code">
              <Breakable text={plain(goal.before)} />
              <b className="real">
                <Breakable text={plain(goal.domain)} />
              </b>
            </bdi>
          </dd>
        </div>
      )}
      {written && (
        <div>
          <dt>{say('check.written')}</dt>
          <dd>
            <bdi className="code">
              <Breakable text={written} />
            </bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}
