'use client';

import { useEffect, useState } from 'react';
import { LatePart, later } from '@/components/site/late-part';
import { usePageLocale } from '@/components/site/words-provider';
import { useCurrent } from '@/lib/store/use-incident';
import { shownStep } from './shown-text';
import { useVoice } from './use-voice';

const aloud = later(() => import('./aloud').then(({ Aloud }) => Aloud));

/** Reading the step on the screen aloud, where a voice on this device can. Nowhere else is anything shown. */
export function ReadToMe() {
  const voice = useVoice(usePageLocale());
  const shown = useShownStep();
  const answers =
    useCurrent()?.record.entries.filter(({ kind }) => /^(?:action|question)-/.test(kind)).length ?? 0;
  if (!voice || !shown) return null;
  return (
    // Another step, or an answer: what is being read is over.
    <LatePart key={`${shown.head.id} ${answers}`} meanwhile={null} of={aloud} props={{ voice, ...shown }} />
  );
}

/** The step on the screen. It is looked for in the page, so that no step waits for this. */
function useShownStep() {
  const [shown, setShown] = useState(shownStep);
  useEffect(() => {
    const look = () =>
      setShown((before) => {
        const now = shownStep();
        return now?.head === before?.head ? before : now;
      });
    const changes = new MutationObserver(look);
    changes.observe(document.body, { subtree: true, childList: true, attributeFilter: ['hidden'] });
    look();
    return () => changes.disconnect();
  }, []);
  return shown;
}
