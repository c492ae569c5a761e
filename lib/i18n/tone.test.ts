import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { actions } from '@/lib/content/catalogue';
import { isForOtherDevice } from '@/lib/playbook/plan';
import { listedLocales } from './locales';
import { messagesOf } from './messages';
import { leaves } from './messages.fixture';

const english = leaves(messagesOf('en'));

/** All readings of a message, one for each choice in it, with a word for each argument. */
function readings(elements: MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (before, element) => before.flatMap((text) => readingsOf(element).map((next) => text + next)),
    [''],
  );
}

function readingsOf(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal) return [element.value];
  if (element.type === TYPE.tag) return readings(element.children);
  if (element.type === TYPE.select || element.type === TYPE.plural) {
    return Object.values(element.options).flatMap(({ value }) => readings(value));
  }
  return ['Binance'];
}

const texts = [...english].flatMap(([key, message]) =>
  readings(parse(message)).map((text) => ({ key, text })),
);
const sentencesOf = (text: string) => text.split(/(?<=[.?:;][”"’)]?)\s+/);
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Our own words, without quotations. */
const ownVoice = (text: string) => text.replace(/“[^”]*”/g, '');

const offending = (breaks: (text: string) => boolean) =>
  texts.filter(({ text }) => breaks(text)).map(({ key, text }) => `${key}: ${text}`);

describe('What we say', () => {
  test('is English until there is another language to hold to its own rules', () => {
    expect(listedLocales.map(({ id }) => id)).toEqual(['en']);
  });

  test('has short sentences in the steps and where to report: none over eighteen words', () => {
    const steps = texts.filter(({ key }) => /^(actions|asked|report|forms)\./.test(key));
    expect(steps.length).toBeGreaterThan(300);
    const long = steps.flatMap(({ key, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > 18)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('never blames whoever it happened to', () => {
    const blame =
      /\b(f[ae]ll for|duped|fooled|you should(n’t)? have|careless)\b|(?<!not |none of this is )your (own )?(fault|mistake)/i;
    expect(offending((text) => blame.test(ownVoice(text)))).toEqual([]);
  });

  test('points nobody whose screen was seen to an app on that device', () => {
    const elsewhere = actions.filter(isForOtherDevice).map(({ id }) => `actions.${id}.`);
    expect(elsewhere.length).toBeGreaterThan(20);
    const isThere = /\bapps? (that )?you (already )?have\b/i;
    const wrong = texts.filter(
      ({ key, text }) => isThere.test(text) && elsewhere.some((one) => key.startsWith(one)),
    );
    expect(wrong).toEqual([]);
  });

  test('never shouts', () => {
    expect(offending((text) => text.includes('!'))).toEqual([]);
  });

  test('never pauses with a dash', () => {
    expect(offending((text) => /\s[-–—]+\s|—/.test(text))).toEqual([]);
  });

  for (const word of ['please', 'simply', 'oops', 'victims?', 'safe(ly|ty|r)?', 'unsafe']) {
    test(`never has the word ${word.replace(/\W.*/, '')} in our own voice`, () => {
      expect(offending((text) => new RegExp(`\\b${word}\\b`, 'i').test(ownVoice(text)))).toEqual([]);
    });
  }

  test('has curly quotes and apostrophes, which no ICU rule takes for its own', () => {
    expect(offending((text) => /['"`]/.test(text))).toEqual([]);
  });

  test('promises nobody an answer: no source of ours says who picks up', () => {
    expect(
      offending((text) => /\b(will|’ll) (talk|speak|answer|pick up|listen)\b/.test(ownVoice(text))),
    ).toEqual([]);
  });

  test('promises no money back', () => {
    const promises = /\b(get|bring|win)\b.*\bback\b(?! in\b)/i;
    const allowed = /never|nobody|cannot|can’t|offer|promises|pay|number back|mailbox|email|keep/i;
    expect(offending((text) => promises.test(text) && !allowed.test(text))).toEqual([]);
  });

  test('promises in one place only how long a record is kept, for a browser may promise nothing', () => {
    const promises = offending((text) => /\brecord\b.*\b(stays?|is) (saved|kept)\b/i.test(text));
    expect(promises).toEqual([]);
    expect(english.has('keeping.kept.not-promised')).toBe(true);
  });

  test('joins into one list what reads as one: no part of it has a comma or an “and”', () => {
    const parts = texts.filter(({ key }) => /^actions\.[^.]+\.items\./.test(key));
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter(({ text }) => /,| and |^(how|where|what|when|if) /.test(text))).toEqual([]);
  });
});
