'use client';

import { Button } from '@/components/ui/button';
import { useSay } from './words-provider';

/** A part of the page that is on its way, or does not come. */
export function NotLoaded({ hasFailed, onAgain }: { hasFailed: boolean; onAgain: () => void }) {
  const say = useSay();
  if (!hasFailed) return <p role="status">{say('site.words.loading')}</p>;
  return (
    <div className="flow-4" role="alert">
      <p>{say('site.words.failed')}</p>
      <Button look="act" wide onClick={onAgain}>
        {say('site.words.again')}
      </Button>
    </div>
  );
}
