import { describe, expect, test } from 'vitest';
import { messages } from '@/lib/content/messages/en';
import { leaves } from '@/lib/i18n/messages.fixture';
import { expectNone } from '@/lib/testing/problems.fixture';
import { stories } from './registry';

type Words = Record<string, unknown> & { turns: Record<string, Record<string, unknown>> };
const worded = messages.rehearsals as unknown as Record<string, Words>;

/** Where a text differs by who is on the phone. */
const byRole = /\{role, select, friend \{([^}]*)\} other \{([^}]*)\}\}/g;

/** The length of a text, for whom it is longer. */
const lengthOf = (text: string) =>
  Math.max(text.replace(byRole, '$1').length, text.replace(byRole, '$2').length);

const isNote = (key: string) => key.startsWith('@');

/** Vowels in a row, without a silent end: close enough to hold a text to a grade. */
const syllablesOf = (word: string) =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?:[^l]e|es|[^td]ed)$/, '')
      .match(/[aeiouy]+/g)?.length ?? 1,
  );

/** The reading grade of a text, by Flesch and Kincaid. */
function gradeOf(text: string): number {
  const sentences = text.split(/[.?:]+[”"]?\s|\n/).filter((one) => /\p{L}/u.test(one)).length;
  const words = text.match(/[\p{L}\p{N}’]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

describe('The calls to rehearse', () => {
  test('are six or more, each with words of its own and none without a call', () => {
    expect(stories.length).toBeGreaterThanOrEqual(6);
    expect(Object.keys(worded).toSorted()).toEqual(stories.map(({ id }) => id).toSorted());
  });

  for (const { id, turns } of stories) {
    const file = `messages/en/rehearsals/${id}.json`;
    const words = worded[id];
    const { '@': _, ...own } = words ?? { turns: {} };
    const texts = [...leaves(own)].filter(([key]) => !isNote(key));

    test(`"${id}" has the same turns and answers in its words, each once`, () => {
      const ids = turns.map((turn) => turn.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(Object.keys(words?.turns ?? {})).toEqual(ids);
      for (const turn of turns) {
        const { said, ...answers } = words?.turns[turn.id] ?? {};
        expect(said, `${file}: ${turn.id}`).toBeTruthy();
        expect(Object.keys(answers).toSorted(), `${file}: ${turn.id}`).toEqual(
          turn.answers.map((answer) => answer.id).toSorted(),
        );
        for (const answer of Object.values(answers))
          expect(Object.keys(answer as object), `${file}: ${turn.id}`).toEqual(['says', 'reply']);
      }
    });

    test(`"${id}" names no turn that is not there`, () => {
      const to = turns.flatMap(({ answers }) => answers.flatMap((answer) => answer.to ?? []));
      expect(to.filter((one) => !turns.some((turn) => turn.id === one))).toEqual([]);
    });

    test(`"${id}" is short enough to be read within a call: a turn, an answer and a reply`, () => {
      const most: [RegExp, number][] = [
        [/\.said$/, 260],
        [/\.says$/, 50],
        [/\.reply$/, 180],
      ];
      expectNone(
        texts.flatMap(([key, text]) =>
          most
            .filter(([which, length]) => which.test(key) && lengthOf(text) > length)
            .map(([, length]) => `${file}: ${key} has ${lengthOf(text)} characters, ${length} are allowed.`),
        ),
      );
    });

    test(`"${id}" is in plain words, grade 6 or less`, () => {
      const text = texts.map(([, one]) => one.replace(byRole, '$2')).join('\n');
      expect(gradeOf(text)).toBeLessThanOrEqual(6);
    });

    test(`"${id}" names no company and gives no address, no number to call and no link`, () => {
      const named = /binance|coinbase|kraken|paypal|google|microsoft|apple|https?:|www\.|\+\d|\d{6,}/i;
      expect(texts.filter(([, text]) => named.test(text))).toEqual([]);
    });

    test(`"${id}" counts nothing, and calls nothing wrong`, () => {
      const judged = /\b(wrong|mistake|fail(ed|ure)?|score|points?|correct|fell for|sadly|unfortunately)\b/i;
      expect(texts.filter(([, text]) => judged.test(text))).toEqual([]);
    });
  }

  test('hold what was heard of in such calls: API settings, a security team, known data and the like', () => {
    const told = JSON.stringify(Object.values(worded));
    for (const sign of [
      'API settings',
      'security team',
      'case number',
      'balance',
      'Stay on the line',
      'Tell nobody',
      'angry',
      'safe wallet',
    ])
      expect(told).toContain(sign);
  });

  test('are long or short by the same: the grade of a hard text is above six', () => {
    expect(
      gradeOf('Authentication credentials facilitate unauthorised expropriation of cryptographic assets.'),
    ).toBeGreaterThan(12);
  });
});
