'use client';

import { useSay } from '@/components/site/words-provider';
import { OfficialLink } from '@/components/ui/official-link';
import type { OfficialWords } from '@/components/ui/official-words';
import { isWatched } from '@/lib/playbook/answers';
import { useFlow } from './flow';

interface Props extends OfficialWords {
  action: string;
  label: string;
  act?: boolean;
}

/** An official link inside a step. Opening it is written in the record. Where somebody sees this device, it is none. */
export function StepLink({ action, ...link }: Props) {
  const say = useSay();
  const { tap, answers } = useFlow();
  const isOff = isWatched(answers);
  return (
    <div className="mt-4">
      <OfficialLink
        {...link}
        {...(isOff && { isOff, opens: [`${say('respond.open-there')} `, ''] })}
        onOpen={() => tap.open && tap.openLink(action, link.url)}
      />
    </div>
  );
}
