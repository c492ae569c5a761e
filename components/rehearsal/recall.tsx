'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Button } from '@/components/ui/button';
import { useFocusAfterChange } from '@/components/ui/focus';
import { Again } from './again';
import { NotKept } from './not-kept';
import { SentenceShown } from './your-sentence';

interface Props {
  sentence: string;
  onChange: () => void;
  onAnother: () => void;
}

/** The sentence said without its text, which a tap shows, and then when to rehearse again. Nothing is checked. */
export function Recall({ sentence, onChange, onAnother }: Props) {
  const say = useSay();
  const [isShown, setShown] = useState(false);
  useFocusAfterChange('sentence-shown', isShown ? 'shown' : 'hidden', 'hidden');
  return (
    <section aria-labelledby="recall" className="flow-6 border-t border-ink pt-4">
      <h2 id="recall" tabIndex={-1}>
        {say('rehearsal.recall.title')}
      </h2>
      <p>{say('rehearsal.recall.why')}</p>
      {isShown ? (
        <SentenceShown sentence={sentence} onChange={onChange} />
      ) : (
        <>
          <NotKept />
          <Button look="act" wide onClick={() => setShown(true)}>
            {say('rehearsal.recall.show')}
          </Button>
        </>
      )}
      {isShown && <Again />}
      {isShown && (
        <Button look="plain" wide onClick={onAnother}>
          {say('rehearsal.another')}
        </Button>
      )}
    </section>
  );
}
