'use client';

import { useState } from 'react';
import { useHydrated } from '@/components/site/hydrated';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';

type Loaded = typeof import('./form-blocks') | 'failed' | null;

/** What an office's own form asks, filled from the record, to copy. Its code is fetched when it is opened. */
export function CopyOut({ office }: { office: string }) {
  const say = useSay();
  const [loaded, setLoaded] = useState<Loaded>(null);
  const load = () => import('./form-blocks').then(setLoaded, () => setLoaded('failed'));
  // Without scripts there is nothing to fill it from.
  if (!useHydrated()) return null;
  return (
    <Fold title={say('forms.title')} onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      {loaded === null && <p>{say('forms.loading')}</p>}
      {loaded === 'failed' && <p role="alert">{say('forms.failed')}</p>}
      {loaded && loaded !== 'failed' && (
        <WordsFor of={['forms', 'facts']} meanwhile={<p>{say('forms.loading')}</p>}>
          <loaded.FormBlocks office={office} />
        </WordsFor>
      )}
    </Fold>
  );
}
