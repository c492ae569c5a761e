'use client';

import { Volume2 } from '@lucide/icons';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { tab } from '@/components/leave/tab';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { focusSoon } from '@/components/ui/focus';
import { Icon } from '@/components/ui/icon';
import { browserSpeech } from './browser-speech';
import { Moved } from './moved';
import { createReader, off } from './reader';
import { type Sentence, sayable } from './sentences';
import { type Shown, textOf } from './shown-text';
import { useMarked } from './use-marked';

const ids = { start: 'aloud-start', first: 'aloud-first' };

/** A button beside the heading of a step, and while it is read, what holds it, in the corner across the way out. */
export function Aloud({ voice, ...shown }: Shown & { voice: SpeechSynthesisVoice }) {
  const say = useSay();
  const language = usePageLocale();
  const [{ state, at }, setReading] = useState(off);
  const [reader] = useState(() => createReader(browserSpeech(voice), setReading));
  const [sentences, setSentences] = useState<readonly Sentence[]>([]);
  const isOff = state === 'off';
  useMarked(isOff ? undefined : sentences[at]);

  useEffect(() => {
    document.addEventListener('visibilitychange', reader.pause);
    window.addEventListener('pagehide', reader.stop);
    return () => {
      document.removeEventListener('visibilitychange', reader.pause);
      window.removeEventListener('pagehide', reader.stop);
      reader.stop();
    };
  }, [reader]);

  // The button that was tapped is gone: a keyboard must not start again at the top. Whoever is elsewhere stays there.
  const wasOff = useRef(true);
  useEffect(() => {
    if (wasOff.current !== isOff && document.activeElement === document.body)
      focusSoon(isOff ? ids.start : ids.first);
    wasOff.current = isOff;
  }, [isOff]);

  const begin = () => {
    const read = sayable(textOf(shown), language, say);
    setSentences(read);
    reader.start(read.map(({ said }) => said));
  };
  const isReading = state === 'reading';
  return isOff ? (
    <Moved
      key="off"
      className="float-end -mt-10 max-w-[calc(100%-9rem)] print:hidden"
      to={(own) => shown.head.after(own)}
    >
      <button
        id={ids.start}
        className="flex min-h-tap items-center gap-2 text-start text-act text-small leading-snug underline decoration-1 hover:decoration-3"
        type="button"
        onClick={begin}
      >
        <Icon of={Volume2} />
        {say('aloud.read')}
      </button>
    </Moved>
  ) : (
    <Moved
      key="on"
      className={`${tab} start-0 flex max-w-[calc(100%-8.5rem)] flex-wrap print:hidden`}
      to={(own) => document.getElementById('leave')?.after(own)}
    >
      <p role="status" className={state === 'failed' ? 'p-3' : ''}>
        {state === 'failed' && say('aloud.failed')}
      </p>
      <Hold id={ids.first} onClick={isReading ? reader.pause : reader.goOn}>
        {say(isReading ? 'aloud.pause' : 'aloud.go-on')}
      </Hold>
      {!isReading && <Hold onClick={reader.again}>{say('aloud.again')}</Hold>}
      <Hold onClick={reader.stop}>{say('aloud.stop')}</Hold>
    </Moved>
  );
}

function Hold(props: { id?: string; onClick: () => void; children: ReactNode }) {
  return <button className="min-h-tap px-3 font-bold text-ink hover:underline" type="button" {...props} />;
}
