'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { useFocusAfterChange } from '@/components/ui/focus';
import { stories } from '@/lib/content/rehearsals/registry';
import type { Story } from '@/lib/content/rehearsals/story';
import { toInstant } from '@/lib/incident/moment';
import { nextStory } from '@/lib/rehearsal/next-story';
import { begun, type Play, placeIn, type Role } from '@/lib/rehearsal/play';
import { rehearsals } from '@/lib/store/rehearsal-store';
import { useKeptRehearsal, useRehearsal } from '@/lib/store/use-rehearsal';
import { Call } from './call';
import { ChooseSentence } from './choose-sentence';
import { Recall } from './recall';
import { Told } from './told';
import { Who } from './who';
import { YourSentence } from './your-sentence';

type Step = 'play' | 'sentence' | 'recall';

/** One call to play, then the sentence to say, then that sentence without the text. `children` stands below its title. */
export function Rehearsal({ children }: { children: ReactNode }) {
  const say = useSay();
  const kept = useRehearsal((state) => state.sentence);
  /** The one chosen in this tab, whether or not the device kept it. */
  const sentence = useRehearsal(({ refused }) => refused?.wanted ?? null) ?? kept;
  /** Null until it is known which were played on this device. */
  const [chosen, setChosen] = useState<Story | null>(null);
  const [role, setRole] = useState<Role>('me');
  const [play, setPlay] = useState(begun);
  const [step, setStep] = useState<Step>('play');
  const begin = () => {
    setChosen(nextStory(stories, rehearsals.getState().played));
    setPlay(begun);
    setStep('play');
  };
  useKeptRehearsal();
  const isLoading = useRehearsal((state) => state.isLoading);
  useEffect(() => {
    if (!isLoading) setChosen((now) => now ?? nextStory(stories, rehearsals.getState().played));
  }, [isLoading]);

  const story = chosen ?? stories[0];
  const isFirst = step === 'play' && play.given.length === 0;
  // Deleted there: another can be chosen.
  const at = step === 'recall' && sentence === null ? 'sentence' : step;
  const shown = {
    play: isFirst ? `${story.turns[0]?.id}-do` : 'reply',
    sentence: 'sentence-do',
    recall: 'recall',
  };
  useFocusAfterChange(
    shown[at],
    chosen && `${at} ${story.id} ${play.given.length} ${play.wentOn}`,
    undefined,
    true,
  );

  const goOn = (next: Play) => {
    setPlay(next);
    const hasEnded = placeIn(story, next).at !== 'turn';
    if (hasEnded) void rehearsals.notePlayed(story.id, toInstant(new Date()));
  };
  const onward =
    sentence === null
      ? { text: say('rehearsal.to-sentence'), go: () => setStep('sentence') }
      : { text: say('rehearsal.to-recall'), go: () => setStep('recall') };
  return (
    <>
      <div data-screen="rehearsal" className="flow-6 print:hidden">
        <h1>{say('rehearsal.title')}</h1>
        {isFirst && <p className="text-lead">{say('rehearsal.lead')}</p>}
        {children}
        {isFirst && <Who who={role} onChange={setRole} />}
        {at === 'play' && (
          <Call
            story={story}
            who={role}
            play={play}
            isReady={chosen !== null}
            onPlay={goOn}
            onward={onward}
          />
        )}
        {at === 'sentence' && (
          <ChooseSentence
            onChosen={() => setStep('recall')}
            onBack={() => setStep(sentence === null ? 'play' : 'recall')}
          />
        )}
        {at === 'recall' && sentence !== null && (
          <Recall sentence={sentence} onChange={() => setStep('sentence')} onAnother={begin} />
        )}
        {isFirst && kept !== null && <YourSentence sentence={kept} onChange={() => setStep('sentence')} />}
      </div>
      <Told now={story.id} />
    </>
  );
}
