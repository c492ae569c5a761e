'use client';

import { useState } from 'react';
import { saveRecordFile } from '@/components/saving/save-record-file';
import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Sure } from '@/components/ui/sure';
import { incidents } from '@/lib/store/device';
import type { LoadedRecord } from '@/lib/store/shelf';

/** A check-up as a file, and out of this device. */
export function OneCheckUp({ held }: { held: LoadedRecord }) {
  const say = useSay();
  const [hasFailed, setFailed] = useState(false);
  const erase = async () => setFailed(!(await incidents.erase(held.slot)).ok);
  return (
    <>
      <TextButton onClick={() => void saveRecordFile(held)}>{say('check-up.end.file')}</TextButton>
      <Sure
        ask={say('check-up.end.erase')}
        sure={say('check-up.end.sure')}
        yes={say('check-up.end.yes')}
        no={say('check-up.end.no')}
        busy={say('site.deleting')}
        onYes={erase}
      />
      <p role="alert">{hasFailed && say('check-up.end.not-erased')}</p>
    </>
  );
}
