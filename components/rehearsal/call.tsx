'use client';

import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { Small } from '@/components/ui/small';
import type { Story } from '@/lib/content/rehearsals/story';
import { answered, goneOn, lastOf, type Play, placeIn, type Role, wayBack } from '@/lib/rehearsal/play';
import { Reply } from './reply';
import { Answers, Said } from './turn';

interface Props {
  story: Story;
  who: Role;
  play: Play;
  isReady: boolean;
  onPlay: (play: Play) => void;
  /** What comes behind the call, and the words that lead there. */
  onward: { text: string; go: () => void };
}

/** The call: what came of the last answer, what happens now, three answers. */
export function Call({ story, who, play, isReady, onPlay, onward }: Props) {
  const say = useSay();
  const last = lastOf(story, play);
  const place = placeIn(story, play);
  const head = place.at === 'turn' ? `${place.turn.id}-do` : `call-${place.at}`;
  return (
    // Another turn is another section, which is read aloud from its beginning.
    <section key={head} aria-labelledby={head} className="flow-6 border-t border-ink pt-4">
      <div className="line">
        {last && (
          <div className="entry">
            <Mark kind="tapped" />
            <div id="reply" tabIndex={-1}>
              <Small>
                {say('rehearsal.answered', {
                  role: who,
                  answer: say(`rehearsals.${story.id}.turns.${last.turn.id}.${last.answer.id}.says`),
                })}
              </Small>
              <p>
                <Reply story={story} who={who} {...last} />
              </p>
            </div>
          </div>
        )}
        {place.at === 'turn' && (
          <Said
            story={story}
            turn={place.turn}
            who={who}
            way={last && wayBack(last, place.turn, play.wentOn)}
          />
        )}
      </div>
      {place.at === 'turn' ? (
        <Answers
          story={story}
          turn={place.turn}
          who={who}
          isReady={isReady}
          onAnswer={(answer) => onPlay(answered(story, play, answer))}
        />
      ) : (
        <>
          <h2 id={head}>{say(`rehearsal.${place.at}.title`)}</h2>
          <p>{say(`rehearsal.${place.at}.why`)}</p>
          <Buttons>
            {place.at === 'ended' && (
              <Button look="act" onClick={() => onPlay(goneOn(play))}>
                {say('rehearsal.ended.go-on')}
              </Button>
            )}
            <Button look={place.at === 'ended' ? 'plain' : 'act'} onClick={onward.go}>
              {onward.text}
            </Button>
          </Buttons>
        </>
      )}
    </section>
  );
}
