'use client';

import { Rail } from '@/components/rail/rail';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Mark } from '@/components/ui/mark';
import { useFlow } from './flow';

/** The live record, with the urgent steps still to come at its open end. */
export function RespondRail() {
  const say = useSay();
  const { held, plan, statuses, screen, playbook } = useFlow();
  const provider = useAccountName()(playbook.account);
  const open = plan.urgent.filter(({ id }) => !statuses.has(id));
  const coming = open.map(({ id }) => {
    const isNow = id === screen;
    return (
      <li key={id} className={`entry entry-timed is-open ${isNow ? '' : 'was-open'}`}>
        <span />
        <Mark kind={isNow ? 'now' : 'todo'} />
        <div className="text-soft">
          <span className="sr-only">{say(isNow ? 'saving.now' : 'saving.next')}: </span>
          {isNow ? (
            <b className="text-ink">{say(`names.${id}.title`, { provider })}</b>
          ) : (
            <a href={`#${id}`}>{say(`names.${id}.title`, { provider })}</a>
          )}
        </div>
      </li>
    );
  });
  return <Rail held={held} coming={coming} />;
}
