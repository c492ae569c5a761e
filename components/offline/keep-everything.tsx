'use client';

import { Check } from '@lucide/icons';
import { useCallback, useEffect, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { keepAll, onWorker } from '@/lib/offline/keep';
import type { Progress } from '@/lib/offline/messages';
import { workers } from '@/lib/offline/workers';
import { useAhead } from './ahead';
import { type AccountPage, KeptAccounts } from './kept-accounts';

/** What opens without the internet. All there is can be kept too: its size, how far it is, and a tick at the end. */
export function KeepEverything({ of }: { of: readonly AccountPage[] }) {
  const say = useSay();
  const ahead = useAhead();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const ask = useCallback(
    (what: 'all' | 'look') =>
      keepAll([window.location.pathname, ...ahead.split(' ')], what, (said) => {
        setProgress(said);
        if (said.seen === said.files) setKeeping(false);
      }),
    [ahead],
  );
  useEffect(() => {
    const look = () => void ask('look');
    look();
    return onWorker(look);
  }, [ask]);
  if (!progress) return null;
  if (progress.files === 0) return <p>{say(workers() ? 'offline.not-here' : 'offline.never-here')}</p>;
  const { files, seen, kept, bytes } = progress;
  const size = Math.ceil(bytes / 2 ** 20);
  return (
    <>
      <p>{say('offline.first')}</p>
      <KeptAccounts key={kept === files ? 'all' : 'some'} of={of} />
      <div role="status">
        {kept === files ? (
          <p className="flex flex-wrap items-center gap-x-5 font-bold text-done">
            <Icon of={Check} />
            {say('offline.all-kept', { size })}
          </p>
        ) : isKeeping ? (
          <p>{say('offline.keeping', { percent: Math.floor((100 * seen) / files) })}</p>
        ) : null}
      </div>
      {kept < files && !isKeeping && (
        <>
          <p>{say('offline.why-all', { size })}</p>
          <Button
            look="plain"
            wide
            onClick={() => {
              setKeeping(true);
              void ask('all');
            }}
          >
            {say('offline.keep-all')}
          </Button>
        </>
      )}
    </>
  );
}
