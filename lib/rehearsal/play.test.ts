import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levers } from '@/lib/content/levers';
import { stories } from '@/lib/content/rehearsals/registry';
import type { Answer, Story, Turn } from '@/lib/content/rehearsals/story';
import { getWords } from '@/lib/i18n/words';
import { answered, begun, goneOn, lastOf, type Play, placeIn, roles, toldAnswer, wayBack } from './play';

const say = getWords('en');

/** Every way through a story, as the turns and answers on it. */
function pathsOf(story: Story): [Turn, Answer][][] {
  const walk = (play: Play, way: [Turn, Answer][]): [Turn, Answer][][] => {
    const place = placeIn(story, play);
    if (place.at === 'told') return [way];
    if (place.at === 'ended') return walk(goneOn(play), way);
    return place.turn.answers.flatMap((answer) =>
      walk(answered(story, play, answer.id), [...way, [place.turn, answer]]),
    );
  };
  return walk(begun, []);
}

for (const story of stories) {
  describe(`The call "${story.id}"`, () => {
    const paths = pathsOf(story);

    test('has six to eight turns on every way through it, two of them or more genuine', () => {
      expect(paths.length).toBeGreaterThan(500);
      for (const path of paths) {
        expect(path.length).toBeGreaterThanOrEqual(6);
        expect(path.length).toBeLessThanOrEqual(8);
        expect(path.filter(([{ by }]) => by === 'genuine').length).toBeGreaterThanOrEqual(2);
      }
    });

    test('gives every answer to somebody, and passes no turn twice', () => {
      const given = new Set(paths.flatMap((path) => path.map(([turn, answer]) => `${turn.id} ${answer.id}`)));
      expect(given.size).toBe(3 * story.turns.length);
      for (const path of paths) expect(new Set(path.map(([turn]) => turn)).size).toBe(path.length);
    });

    test('can be ended at every turn, which fits, and can be gone along with at every turn', () => {
      for (const { answers } of story.turns) {
        expect(answers.filter((answer) => answer.ends)).toHaveLength(1);
        expect(answers.find((answer) => answer.ends)?.fits).toBe(true);
        expect(answers.filter((answer) => !answer.fits)).toHaveLength(1);
      }
    });

    test('has ending it as the first thing to do while somebody is on the phone', () => {
      for (const { answers, isAfterCall } of story.turns)
        if (!isAfterCall) expect(answers[0].ends).toBe(true);
    });

    test('pulls at all four levers', () => {
      const pulled = new Set<string>(story.turns.map(({ by }) => by));
      expect([...pulled].toSorted()).toEqual([...levers, 'genuine'].toSorted());
    });

    for (const role of roles)
      test(`has words on every way through it, for ${role}`, () => {
        for (const [turn, answer] of new Set(paths.flat().values())) {
          const at = `rehearsals.${story.id}.turns.${turn.id}`;
          for (const words of [
            say(`${at}.said`, { role }),
            say(`${at}.${answer.id}.says`),
            say(`${at}.${answer.id}.reply`, { role }),
            say(`rehearsal.levers.${turn.by}.is`),
            say('rehearsal.ask', { role }),
          ])
            expect(words).not.toMatch(/[{}]|undefined/);
        }
      });
  });
}

describe('What comes after a call', () => {
  const sent = stories.flatMap(({ turns }) => turns.filter(({ isAfterCall }) => isAfterCall));

  test('is real in some and fake in others, and cannot be told by the place of an answer', () => {
    const real = sent.filter(({ by }) => by === 'genuine').length;
    expect(real).toBeGreaterThanOrEqual(3);
    expect(sent.length - real).toBeGreaterThanOrEqual(3);
    for (const place of [0, 1, 2]) {
      const there = sent.map(({ answers }) => answers[place]);
      expect(new Set(there.map((answer) => answer?.fits === true)).size, `answer ${place + 1}`).toBe(2);
      expect(new Set(there.map((answer) => answer?.ends === true)).size, `answer ${place + 1}`).toBe(2);
    }
  });

  test('comes last in some calls as a real one, in others as a fake one', () => {
    expect(new Set(stories.map(({ turns }) => turns.at(-1)?.by === 'genuine')).size).toBe(2);
  });

  test('ends no call', () => {
    for (const story of stories)
      for (const turn of story.turns.filter(({ isAfterCall }) => isAfterCall)) {
        const given = story.turns.slice(0, story.turns.indexOf(turn) + 1).map(({ id, answers }) => ({
          turn: id,
          answer: answers.find(({ ends }) => (id === turn.id ? ends : !ends))?.id ?? '',
        }));
        expect(placeIn(story, { given, wentOn: false }).at).not.toBe('ended');
      }
  });
});

const [first] = stories;

describe('The way back to the caller', () => {
  const on = (by: Turn['by'], isAfterCall?: true): Turn => ({
    id: by,
    by,
    ...(isAfterCall && { isAfterCall }),
    answers: [{ id: 'end', ends: true, fits: true }, { id: 'look', fits: true }, { id: 'ask' }],
  });
  const behind = (turn: Turn, answer: 0 | 1 | 2, next: Turn, wentOn = false) =>
    wayBack({ turn, answer: turn.answers[answer] }, next, wentOn);

  test('is told after a hang-up, then or before, and after something real that came in between', () => {
    expect(behind(on('help'), 0, on('urgency'))).toBe('gone-on');
    expect(behind(on('help'), 0, on('genuine'))).toBe('gone-on');
    expect(behind(on('genuine'), 1, on('urgency'), true)).toBe('gone-on');
    expect(behind(on('genuine'), 1, on('urgency'))).toBe('back');
    expect(behind(on('help'), 2, on('urgency'))).toBeNull();
  });

  test('is none to a message of another day, or from it', () => {
    expect(behind(on('help'), 0, on('urgency', true), true)).toBeNull();
    expect(behind(on('genuine', true), 0, on('urgency'), true)).toBeNull();
  });
});

describe('A play', () => {
  test('ends, whatever is answered', () => {
    const anyStory = fc.constantFrom(...stories);
    const anyAnswers = fc.array(fc.oneof(fc.nat(2), fc.constant('go on'), fc.constant('no such answer')), {
      minLength: 40,
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyStory, anyAnswers, (story, taps) => {
        let play = begun;
        for (const tap of taps) {
          const place = placeIn(story, play);
          if (tap === 'go on') play = goneOn(play);
          else if (place.at === 'turn')
            play = answered(story, play, typeof tap === 'number' ? (place.turn.answers[tap]?.id ?? '') : tap);
        }
        const isOver = placeIn(story, goneOn(play)).at === 'told' || taps.filter(Number.isInteger).length < 8;
        const isStopped = placeIn(story, play).at === 'ended';
        expect(isOver || isStopped).toBe(true);
        expect(play.given.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  test('stops once where the call is ended, and goes on from there', () => {
    const ended = answered(first, begun, 'end');
    expect(placeIn(first, ended)).toEqual({ at: 'ended', turn: first.turns[1] });
    // Nothing can be answered on a call that is over.
    expect(answered(first, ended, 'end')).toBe(ended);
    const on = goneOn(ended);
    expect(placeIn(first, on)).toEqual({ at: 'turn', turn: first.turns[1] });
    expect(placeIn(first, answered(first, on, 'end'))).toEqual({ at: 'turn', turn: first.turns[2] });
  });

  test('knows what was answered last, and takes no answer that is not there', () => {
    expect(lastOf(first, begun)).toBeNull();
    expect(answered(first, begun, 'nothing')).toBe(begun);
    const last = lastOf(first, answered(first, begun, 'trust'));
    expect([last?.turn.id, last?.answer.id]).toEqual(['screen', 'trust']);
  });

  test('tells a reader to end the call, and to look up what is genuine', () => {
    for (const turn of stories.flatMap(({ turns }) => turns)) {
      const told = toldAnswer(turn);
      expect(told.fits).toBe(true);
      expect(told.ends === true).toBe(turn.by !== 'genuine');
    }
  });
});
