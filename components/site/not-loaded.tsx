'use client';

import { Button } from '@/components/ui/button';
import { useSay } from './words-provider';

interface Props {
  hasFailed: boolean;
  onAgain: () => void;
  /** What there is without it. */
  meanwhile?: string;
}

/** Stands in for a part of the page that is being fetched or could not be. */
export function NotLoaded({ hasFailed, onAgain, meanwhile }: Props) {
  const say = useSay();
  if (!hasFailed) {
    return (
      <p className="noscript:hidden" role="status">
        {say('site.words.loading')}
      </p>
    );
  }
  return (
    <div className="flow-4" role="alert">
      <p>
        {say('site.words.failed')} {meanwhile}
      </p>
      <Button look="act" wide onClick={onAgain}>
        {say('site.words.again')}
      </Button>
    </div>
  );
}
