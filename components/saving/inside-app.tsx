'use client';

import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { isInsideApp } from '@/components/ui/abilities';
import { OpenElsewhere } from './open-elsewhere';

interface Props {
  /** The browser was asked to print, and did not begin. */
  hasNotPrinted?: boolean;
}

/** Where saving and printing may do nothing: that they may, and what works. */
export function InsideApp(props: Props) {
  if (!props.hasNotPrinted && !isInsideApp(navigator)) return null;
  return (
    <WordsFor of={['keeping']} quiet>
      <Inside {...props} />
    </WordsFor>
  );
}

function Inside({ hasNotPrinted }: Props) {
  const say = useSay();
  return (
    <div className="basis-full border-ink border-y py-3 text-small">
      <p role={hasNotPrinted ? 'alert' : undefined}>
        {say(hasNotPrinted ? 'keeping.not-printed' : 'keeping.inside')}
      </p>
      <OpenElsewhere />
    </div>
  );
}
