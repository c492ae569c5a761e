'use client';

import { useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { rehearsals } from '@/lib/store/rehearsal-store';
import { NotKept } from './not-kept';

interface Props {
  sentence: string;
  onChange: () => void;
}

/** The sentence that is kept, folded: nobody learns it by heart from the screen. */
export function YourSentence(props: Props) {
  const say = useSay();
  return (
    <Fold title={say('rehearsal.sentence.kept')}>
      <SentenceShown {...props} />
    </Fold>
  );
}

/** A sentence, to be changed or deleted. */
export function SentenceShown({ sentence, onChange }: Props) {
  const say = useSay();
  return (
    <div>
      <p id="sentence-shown" tabIndex={-1} className="text-lead" dir="auto">
        <b>{sentence}</b>
      </p>
      <NotKept />
      <div className="flex flex-wrap gap-x-6">
        <TextButton onClick={onChange}>{say('rehearsal.sentence.change')}</TextButton>
        <TextButton onClick={() => void rehearsals.keepSentence(null)}>
          {say('rehearsal.sentence.delete')}
        </TextButton>
      </div>
    </div>
  );
}
