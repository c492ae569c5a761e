/** The voice of a browser, as far as a reader uses it. */
export interface Speech {
  /** Says a text. Calls one of the two at its end, also if it was hushed. */
  say(text: string, on: { ended: () => void; failed: () => void }): void;
  /** Ends what is being said. */
  hush(): void;
}

export type Reading = Readonly<{ state: 'off' | 'reading' | 'paused' | 'failed'; at: number }>;

export const off: Reading = { state: 'off', at: 0 };

/**
 * Reads sentences one by one: Chrome falls silent in an utterance of more than 15 seconds. To pause is to hush, and to go
 * on to begin the sentence anew, because on Android `pause` ends an utterance, and Chrome does not wake from a long one.
 *
 * @param tell is told of each change
 */
export function createReader(speech: Speech, tell: (reading: Reading) => void) {
  let sentences: readonly string[] = [];
  let now = off;
  /** Events of what was said before the last tap count no more. */
  let turn = 0;
  const turnTo = (reading: Reading) => {
    turn += 1;
    now = reading;
    tell(now);
  };
  const read = (at: number) => {
    const text = sentences[at];
    if (text === undefined) return turnTo(off);
    turnTo({ state: 'reading', at });
    const mine = turn;
    const ifMine = (go: () => void) => () => {
      if (mine === turn) go();
    };
    speech.say(text, {
      ended: ifMine(() => read(at + 1)),
      failed: ifMine(() => turnTo({ state: 'failed', at })),
    });
  };
  const end = (reading: Reading) => {
    const wasReading = now.state === 'reading';
    if (now.state !== reading.state) turnTo(reading);
    if (wasReading) speech.hush();
  };
  return {
    start(texts: readonly string[]) {
      sentences = texts;
      read(0);
    },
    pause: () => now.state === 'reading' && end({ ...now, state: 'paused' }),
    goOn: () => read(now.at),
    again: () => read(0),
    stop: () => end(off),
  };
}
