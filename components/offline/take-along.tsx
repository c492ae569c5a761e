'use client';

import { Download, FileUp } from '@lucide/icons';
import { OpenFile } from '@/components/record/open-file';
import { saveRecordFile } from '@/components/saving/save-record-file';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { Icon } from '@/components/ui/icon';
import { ButtonRow, Rows } from '@/components/ui/rows';
import { useCurrent } from '@/lib/store/use-incident';

/** Where an app on the home screen does not share the browser's record: takes it out of one, and into the other. */
export function TakeAlong() {
  if (!('standalone' in navigator)) return null;
  return (
    <WordsFor of={['keeping']}>
      <Ways />
    </WordsFor>
  );
}

function Ways() {
  const say = useSay();
  const held = useCurrent();
  return (
    <Rows>
      {held && (
        <ButtonRow
          name={say('saving.file')}
          icon={<Icon of={Download} />}
          onClick={() => void saveRecordFile(held)}
        />
      )}
      <OpenFile name={say('keeping.open')} icon={<Icon of={FileUp} />} />
    </Rows>
  );
}
