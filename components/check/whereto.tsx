'use client';

import { useSay } from '@/components/site/words-provider';
import { Breakable } from '@/components/ui/breakable';
import { Code } from '@/components/ui/code';
import { Fact, Facts } from '@/components/ui/facts';
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
    <div className="my-4">
      <Facts stacked>
        {goal && (
          <Fact name={goal.inPlain ? plainly : says}>
            <Code loose>
              <Breakable text={plain(goal.before)} />
              <b className="border-current border-b-4">
                <Breakable text={plain(goal.domain)} />
              </b>
            </Code>
          </Fact>
        )}
        {written && (
          <Fact name={say('check.written')}>
            <Code loose>
              <Breakable text={written} />
            </Code>
          </Fact>
        )}
      </Facts>
    </div>
  );
}
